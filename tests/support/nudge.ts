import { type Nudge } from "@/lib/domain/nudges/nudge.ts";
import { nudgeKindSchema } from "@/lib/domain/nudges/nudge-kind.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

/** A waiting row of the ledger, by its key and its window in ISO instants, and with what else is said of it. */
export function nudge(id: string, due: string, closesAt: string, more: Partial<Nudge> = {}): Nudge {
  const [kind, period, ...subject] = id.split("/");
  return {
    id,
    kind: nudgeKindSchema.parse(kind),
    period: dayKeySchema.parse(period),
    ...(subject.length > 0 && { subject: subject.join("/") }),
    due: Date.parse(due),
    closesAt: Date.parse(closesAt),
    state: "waiting",
    createdAt: Date.parse(due),
    updatedAt: Date.parse(due),
    ...more,
  };
}
