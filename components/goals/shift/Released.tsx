import type { Goal } from "@/lib/domain/goals/goal.ts";
import { hasWords } from "@/lib/domain/goals/open-steps.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { dayOfRelease } from "./day-of-release.ts";
import { ShiftField } from "./ShiftField.tsx";

interface Props {
  goal: Goal;
  /** Epoch ms. */
  letGoAt: number;
  isReworded: boolean;
  /** It appears in answer to the person's own act. */
  takesFocus: boolean;
  onReword: (isReworded: boolean) => void;
}

/** What was let go, to be read again and worded anew. */
export function Released({ goal, letGoAt, isReworded, takesFocus, onReword }: Props) {
  const words = messages.shift.release;

  if (isReworded) {
    return (
      <>
        <ShiftField goal={goal} question="letGo" takesFocus />
        <ShiftField goal={goal} question="itGave" />
        <ShiftField goal={goal} question="farewell" />
        <div className="row">
          <button type="button" onClick={() => onReword(false)}>
            {words.done}
          </button>
        </div>
      </>
    );
  }
  return (
    <div className="released">
      <p className="hint" tabIndex={-1} ref={takesFocus ? focusWhenShown : undefined}>
        {dayOfRelease(letGoAt)}
      </p>
      {hasWords(goal.words, "letGo") && (
        <p className="lead written-words" dir="auto">
          {goal.words.letGo}
        </p>
      )}
      {hasWords(goal.words, "itGave") && (
        <div>
          <p className="label">{words.gave}</p>
          <p className="reading written-words" dir="auto">
            {goal.words.itGave}
          </p>
        </div>
      )}
      {hasWords(goal.words, "farewell") && (
        <p className="reading written-words released-farewell" dir="auto">
          {goal.words.farewell}
        </p>
      )}
      <p className="hint">{words.mayReturn}</p>
      <div className="row">
        <button type="button" className="button-quiet" onClick={() => onReword(true)}>
          {words.reword}
        </button>
      </div>
    </div>
  );
}
