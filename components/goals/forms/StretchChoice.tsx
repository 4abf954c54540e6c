import { useId } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import { choicesSchema } from "@/lib/domain/goals/choices.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { GOAL_QUESTIONS } from "@/lib/prompts/goal-questions.ts";
import { answerByChoice } from "@/lib/storage/goals.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

/** How much of a stretch a goal is, as the conversation asks it (R23); it can change on the way. */
export function StretchChoice({ goal }: { goal: Goal }) {
  const name = useId();
  const { text, why, source } = GOAL_QUESTIONS.stretch;
  const [chosen, setChosen] = useAhead<string | undefined>(goal.choices.stretch);

  const choose = (stretch: string) => {
    setChosen(stretch);
    void answerByChoice(goal.id, choicesSchema.parse({ stretch }), Date.now());
  };

  return (
    <div className="goal-asked">
      <fieldset>
        <legend className="label">{text}</legend>
        <div className="choices goal-choices">
          {Object.entries(messages.talk.options.stretch).map(([stretch, label]) => (
            <label key={stretch} className="choice">
              <input type="radio" name={name} checked={chosen === stretch} onChange={() => choose(stretch)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <WhyAsked why={why} source={source} />
    </div>
  );
}
