import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";

interface Props {
  goal: Goal;
  onCompare: () => void;
  onCancel: () => void;
}

/** Says that a contract belongs to another goal, and offers to take it there. */
export function OtherGoalsContract({ goal, onCompare, onCancel }: Props) {
  const words = messages.contract.back;
  return (
    <div className="card stack">
      <p tabIndex={-1} ref={focusWhenShown}>
        {words.otherGoal}
      </p>
      <p className="reading written-words" dir="auto">
        {goal.text}
      </p>
      <div className="row">
        <button type="button" onClick={onCompare}>
          {words.toOtherGoal}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.notNow}
        </button>
      </div>
    </div>
  );
}
