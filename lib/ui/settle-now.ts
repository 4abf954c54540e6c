import { currentZone } from "@/lib/nudging/current-zone.ts";
import { settle } from "@/lib/nudging/settle.ts";

/**
 * Settles after a page changed the schedule or answered a nudge; a live query does not wake a
 * sleeping worker.
 */
export function settleNow(): Promise<void> {
  return settle(Date.now(), currentZone());
}
