import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { database } from "./database.ts";

/** How many of its kind fell due in periods before that of a nudge: the keys of a kind sort by day. */
export function nudgesBefore({ kind, period }: Pick<Nudge, "kind" | "period">): Promise<number> {
  return database.nudges.where("id").between(`${kind}/`, `${kind}/${period}`, true, false).count();
}
