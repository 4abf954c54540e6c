import { backOffOf } from "./back-off.ts";
import type { Nudge } from "./nudge.ts";

/** Whether a nudge stands as the question whether its kind is to go on (R4). A plan has a question of its own. */
export function asksOnce(nudge: Nudge, ledger: readonly Nudge[]): boolean {
  return nudge.asked === true || (nudge.kind !== "plan-cue" && backOffOf(nudge.kind, ledger).asks);
}
