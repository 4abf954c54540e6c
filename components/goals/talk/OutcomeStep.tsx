import { GoalField } from "@/components/goals/GoalField.tsx";
import { ToIntention } from "@/components/goals/ToIntention.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";

/** What is already true (T3). */
export function AlreadyTrueStep({ goal }: { goal: Goal }) {
  const { label, hint } = messages.talk.alreadyTrue;
  return <GoalField goal={goal} word="alreadyTrue" label={label} hint={hint} isLabelHidden />;
}

/** The goal as a success that is here and grows (T1), made from what is already true. */
export function OutcomeStep({ goal }: { goal: Goal }) {
  const { label, hint, from } = messages.talk.outcome;
  const alreadyTrue = goal.words.alreadyTrue?.trim();
  return (
    <div className="stack">
      {alreadyTrue && (
        <div>
          <p className="label">{from}</p>
          <p className="reading written-words" dir="auto">
            {alreadyTrue}
          </p>
        </div>
      )}
      <GoalField goal={goal} word="outcome" label={label} hint={hint} />
      <ToIntention goal={goal} offer={({ words }) => ({ text: words.outcome ?? "" })} />
    </div>
  );
}
