import type { Goal } from "@/lib/domain/goals/goal.ts";
import { hasWords } from "@/lib/domain/goals/open-steps.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";

interface Props {
  goal: Goal;
  /** Epoch ms. */
  putOffAt: number;
  /** It appears in answer to the person's own act. */
  takesFocus: boolean;
  onTakeUp: () => void;
}

/** A safe test that was put off, with what is written of it and the way to take it up (R16). */
export function TestPutOff({ goal, putOffAt, takesFocus, onTakeUp }: Props) {
  const words = messages.shift.protect;
  return (
    <div className="stack">
      {hasWords(goal.words, "safeTest") && (
        <p className="reading written-words" dir="auto">
          {goal.words.safeTest}
        </p>
      )}
      <p role={takesFocus ? "status" : undefined}>
        {words.putOff(formatDay(calendarDayAt(putOffAt, currentZone()), "date"))}
      </p>
      <div className="row">
        <button type="button" ref={takesFocus ? focusWhenShown : undefined} onClick={onTakeUp}>
          {words.takeUp}
        </button>
      </div>
    </div>
  );
}
