import { useId } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { answerWilling } from "./shift-acts.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

const ANSWERS = ["yes", "not-yet"] as const;

/** Am I willing, now? "Not yet" is a full answer, and is asked again at the quarter (W6). */
export function Willingness({ goal }: { goal: Goal }) {
  const [willing, showWilling] = useAhead(goal.willing);
  const name = useId();
  const words = messages.shift.willing;
  return (
    <section className="shift-part">
      <fieldset>
        <legend className="lead">{words.question}</legend>
        <div className="choices">
          {ANSWERS.map((answer) => (
            <label key={answer} className="choice">
              <input
                type="radio"
                name={name}
                checked={answer === willing}
                onChange={() => {
                  const now = Date.now();
                  showWilling(answer);
                  void answerWilling(goal, answer, now);
                }}
              />
              {words.answers[answer]}
            </label>
          ))}
        </div>
      </fieldset>
      <output className="reading">{willing && words.said[willing]}</output>
      <WhyAsked why={words.why} source="W6" />
    </section>
  );
}
