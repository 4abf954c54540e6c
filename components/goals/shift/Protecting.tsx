import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { testsUnderWay } from "@/lib/storage/safe-test.ts";
import { useLive } from "@/lib/ui/live.ts";
import { InTurn } from "./InTurn.tsx";
import { SafeTest } from "./SafeTest.tsx";
import { ShiftPart } from "./ShiftPart.tsx";
import { TestsUnderWay } from "./TestsUnderWay.tsx";

/** What the old way keeps safe: after one line of values (R15), and ending in a small test (R16). */
export function Protecting({ goal }: { goal: Goal }) {
  const tests = useLive(() => testsUnderWay(goal.id), [goal.id]);
  const words = messages.shift.protect;
  return (
    <ShiftPart title={words.title} hint={words.hint}>
      <InTurn goal={goal} steps={["shiftValue", "protecting", "safeTest"]}>
        <SafeTest goal={goal} />
      </InTurn>
      {tests !== undefined && tests.length > 0 && <TestsUnderWay tests={tests} />}
    </ShiftPart>
  );
}
