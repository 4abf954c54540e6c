import { useState } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { putSafeTestOff, testsUnderWay } from "@/lib/storage/safe-test.ts";
import { useLive } from "@/lib/ui/live.ts";
import { InTurn } from "./InTurn.tsx";
import { SafeTest } from "./SafeTest.tsx";
import { ShiftField } from "./ShiftField.tsx";
import { ShiftPart } from "./ShiftPart.tsx";
import { TestPutOff } from "./TestPutOff.tsx";
import { TestsUnderWay } from "./TestsUnderWay.tsx";

const BEFORE = ["shiftValue", "protecting"] as const;

/**
 * What the old way keeps safe: after one line of values (R15), and ending in a small test, or in
 * "not now", which stands until a test is begun (R16).
 */
export function Protecting({ goal }: { goal: Goal }) {
  const tests = useLive(() => testsUnderWay(goal.id), [goal.id]);
  // What the person has just done here: the button that was pressed goes, and the focus with it.
  const [act, setAct] = useState<"put-off" | "taken-up">();
  const words = messages.shift.protect;
  const putOff = async () => {
    await putSafeTestOff(goal.id, Date.now());
    setAct("put-off");
  };

  return (
    <ShiftPart title={words.title} hint={words.hint}>
      {goal.testPutOffAt !== undefined && act !== "taken-up" ? (
        <>
          {BEFORE.map((question) => (
            <ShiftField key={question} goal={goal} question={question} />
          ))}
          <TestPutOff
            goal={goal}
            putOffAt={goal.testPutOffAt}
            takesFocus={act === "put-off"}
            onTakeUp={() => setAct("taken-up")}
          />
        </>
      ) : (
        <InTurn goal={goal} steps={[...BEFORE, "safeTest"]} beginsAtLast={act === "taken-up"}>
          <SafeTest goal={goal} onPutOff={putOff} />
        </InTurn>
      )}
      {tests !== undefined && tests.length > 0 && <TestsUnderWay tests={tests} />}
    </ShiftPart>
  );
}
