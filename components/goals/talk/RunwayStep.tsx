import { GoalField } from "@/components/goals/GoalField.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { Options } from "./ChoiceStep.tsx";

/** Whether success rests on something that has to end (T5); then another measure is asked for. */
export function RunwayStep({ goal }: { goal: Goal }) {
  const { runway } = goal.choices;
  const { otherMeasure, hint } = messages.talk.runway;
  return (
    <div className="stack">
      <Options goal={goal} question="runway" />
      {(runway === "must-stop" || runway === "no-harder" || goal.words.otherMeasure) && (
        <GoalField goal={goal} word="otherMeasure" label={otherMeasure} hint={hint} />
      )}
    </div>
  );
}
