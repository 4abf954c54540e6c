import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { ShiftField } from "./ShiftField.tsx";
import { ShiftPart } from "./ShiftPart.tsx";
import { Sides } from "./Sides.tsx";
import { TheirWeek } from "./TheirWeek.tsx";

/** Who I am now beside who the goal needs (W4). */
export function HonestLook({ goal }: { goal: Goal }) {
  const words = messages.shift.look;
  return (
    <ShiftPart title={words.title} hint={words.hint}>
      <Sides
        old={{
          title: words.now,
          questions: (
            <>
              <ShiftField goal={goal} question="filledWeek" />
              <ShiftField goal={goal} question="feltMattering" />
              <ShiftField goal={goal} question="wouldLose" />
            </>
          ),
        }}
        new={{
          title: words.needed,
          questions: (
            <>
              <ShiftField goal={goal} question="findsItNatural" />
              <ShiftField goal={goal} question="theyBelieve" />
              <TheirWeek goal={goal} />
            </>
          ),
        }}
      />
    </ShiftPart>
  );
}
