import { useRef } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeGoalWord } from "@/lib/storage/goals.ts";
import { ShiftField } from "./ShiftField.tsx";

/** How the other one would spend the week, which ends with the person's own: without that it stays a dream. */
export function TheirWeek({ goal }: { goal: Goal }) {
  const place = useRef<HTMLDivElement>(null);
  const words = messages.shift.look;
  const text = goal.words.theirWeek ?? "";
  const isOwn = text.toLowerCase().includes(words.ownWeek.toLowerCase());

  const add = async () => {
    const before = text.trim() === "" ? "" : `${text.trimEnd()}\n\n`;
    // This button goes now, and the focus with it.
    place.current?.querySelector("textarea")?.focus();
    await writeGoalWord(goal.id, "theirWeek", `${before}${words.ownWeek} `, text, Date.now());
  };

  return (
    <div ref={place} className="shift-their-week">
      <ShiftField goal={goal} question="theirWeek">
        {!isOwn && (
          <button type="button" className="button-quiet" onClick={add}>
            {words.addOwnWeek}
          </button>
        )}
      </ShiftField>
    </div>
  );
}
