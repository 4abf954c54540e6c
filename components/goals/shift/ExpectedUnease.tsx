import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useHeavyWeeks } from "@/lib/ui/heavy-weeks.ts";
import { ShiftField } from "./ShiftField.tsx";
import { ShiftPart } from "./ShiftPart.tsx";

/**
 * Says before the first unease comes that it will, how it may sound, and that it returns (W8). After two
 * heavy weeks it speaks of rest and of talking instead (R17).
 */
export function ExpectedUnease({ goal }: { goal: Goal }) {
  const words = messages.shift.unease;
  const isHeavy = useHeavyWeeks();
  return (
    <ShiftPart title={words.title}>
      <div className="stack reading">
        {isHeavy === true && <p>{messages.moments.heavyWeeks}</p>}
        {isHeavy === false && (
          <>
            <p>{words.first}</p>
            <p>{words.returns}</p>
          </>
        )}
        <p>{words.smaller}</p>
      </div>
      <ShiftField goal={goal} question="typicalUnease" />
    </ShiftPart>
  );
}
