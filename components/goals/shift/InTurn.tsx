import { type ReactNode, useState } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { hasWords, openSteps } from "@/lib/domain/goals/open-steps.ts";
import type { ShiftQuestion } from "@/lib/domain/goals/shift-question.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ShiftField } from "./ShiftField.tsx";

interface Props {
  goal: Goal;
  steps: readonly ShiftQuestion[];
  /** All of them stand open from the beginning, and the last is gone on with. */
  beginsAtLast?: boolean;
  /** What comes once all of them stand open. */
  children: ReactNode;
}

/** Questions one after another, each of which may be passed over; those before stay where they are. */
export function InTurn({ goal, steps, beginsAtLast = false, children }: Props) {
  // As they stood on arrival: the next one comes when it is asked for, not with the first letter.
  const [open, setOpen] = useState(() => (beginsAtLast ? steps.length : openSteps(steps, goal.words)));
  const [isMoving, setMoving] = useState(beginsAtLast);
  const last = steps[open - 1];
  const next = () => {
    setOpen(open + 1);
    setMoving(true);
  };

  return (
    <>
      {steps.slice(0, open).map((question, place) => (
        <ShiftField
          key={question}
          goal={goal}
          question={question}
          takesFocus={isMoving && place + 1 === open}
        />
      ))}
      {open === steps.length ? (
        children
      ) : (
        <div className="row">
          <button type="button" onClick={next}>
            {last && hasWords(goal.words, last) ? messages.shift.next : messages.shift.skip}
          </button>
        </div>
      )}
    </>
  );
}
