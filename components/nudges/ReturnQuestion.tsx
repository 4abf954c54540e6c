import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { textInTurn } from "@/lib/prompts/in-turn.ts";
import { nudgesBefore } from "@/lib/storage/nudges-before.ts";
import { useLive } from "@/lib/ui/live.ts";

async function questionOf(nudge: Nudge): Promise<string | undefined> {
  const [{ RETURNS }, earlier] = await Promise.all([
    import("@/lib/prompts/bank/returns.ts"),
    nudgesBefore(nudge),
  ]);
  return textInTurn(RETURNS, earlier, "return")?.text;
}

/** A question to come back with: another one after each absence, and on every page the same (R11). */
export function ReturnQuestion({ nudge }: { nudge: Nudge }) {
  const question = useLive(() => questionOf(nudge), [nudge.id]);
  // Its place is there before it is, so that the ways to answer stay where they are.
  return (
    <p className="reading nudge-return" dir="auto">
      {question}
    </p>
  );
}
