import { type Nudge, nudgeKindSchema } from "@/lib/domain/nudges/nudge.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

/** A waiting row of the ledger, by its key and its window in ISO instants. */
export function nudge(id: string, due: string, closesAt: string): Nudge {
  const [kind, period] = id.split("/");
  return {
    id,
    kind: nudgeKindSchema.parse(kind),
    period: dayKeySchema.parse(period),
    due: Date.parse(due),
    closesAt: Date.parse(closesAt),
    state: "waiting",
    createdAt: Date.parse(due),
    updatedAt: Date.parse(due),
  };
}
