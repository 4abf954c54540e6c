import type { Goal } from "@/lib/domain/goals/goal.ts";
import { hasWords } from "@/lib/domain/goals/open-steps.ts";
import { SHIFT_WORDS } from "@/lib/domain/goals/words.ts";
import { messages } from "@/lib/messages/messages.ts";
import { PatternChoice } from "./PatternChoice.tsx";
import { ShiftField } from "./ShiftField.tsx";
import { ShiftPart } from "./ShiftPart.tsx";
import { Sides } from "./Sides.tsx";

/** The pattern of the shift, and in its words, or one's own, the old way beside the new one (W5). */
export function TwoWays({ goal }: { goal: Goal }) {
  const { ways, patterns } = messages.shift;
  const isBegun = goal.pattern !== undefined || SHIFT_WORDS.some((word) => hasWords(goal.words, word));
  const thought = goal.pattern && patterns[goal.pattern].thought;
  return (
    <ShiftPart title={ways.title}>
      <PatternChoice goal={goal} />
      {isBegun && (
        <>
          <Sides
            old={{
              title: ways.old,
              questions: (
                <>
                  <ShiftField goal={goal} question="madeMeMatter" />
                  <ShiftField goal={goal} question="oldSign" />
                  <ShiftField goal={goal} question="oldQuestion" />
                </>
              ),
            }}
            new={{
              title: ways.new,
              questions: (
                <>
                  <ShiftField goal={goal} question="measureOfShift" />
                  <ShiftField goal={goal} question="newSign" />
                  <ShiftField goal={goal} question="newQuestion" />
                </>
              ),
            }}
          />
          <ShiftField goal={goal} question="move" />
          {thought && <p className="reading shift-thought">{thought}</p>}
        </>
      )}
    </ShiftPart>
  );
}
