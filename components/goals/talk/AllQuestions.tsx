import type { Goal } from "@/lib/domain/goals/goal.ts";
import { stepsFor, type TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import { messages } from "@/lib/messages/messages.ts";
import { GOAL_QUESTIONS } from "@/lib/prompts/goal-questions.ts";
import { answerAt } from "./answered.ts";

interface Props {
  goal: Goal;
  present: TalkStep;
  onGo: (step: TalkStep) => void;
}

/** Every question with what was answered, folded away; each can be gone to directly. */
export function AllQuestions({ goal, present, onGo }: Props) {
  return (
    <details className="talk-all">
      <summary>{messages.talk.all}</summary>
      <ol role="list">
        {stepsFor(goal.choices).map((step) => (
          <li key={step}>
            <button
              type="button"
              className="button-quiet"
              aria-current={step === present ? "step" : undefined}
              onClick={() => onGo(step)}
            >
              {GOAL_QUESTIONS[step].text}
            </button>
            <p className="hint" dir="auto">
              {step === "form" ? "" : (answerAt(goal, step) ?? messages.talk.open)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
