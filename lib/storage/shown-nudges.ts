import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { database } from "./database.ts";

/** A row of the ledger that was shown. */
export type NudgeOnceShown = Nudge & { shown: NonNullable<Nudge["shown"]> };

/**
 * The nudges that were shown, so many of them: of those that fell due last, the last shown first.
 * Reads no further back than it has to.
 */
export async function shownNudges(most: number): Promise<{ nudges: NudgeOnceShown[]; areAll: boolean }> {
  const found = await database.nudges
    .orderBy("due")
    .reverse()
    .filter(({ shown }) => shown !== undefined)
    .limit(most + 1)
    .toArray();
  const nudges = found
    .slice(0, most)
    .flatMap((nudge) => (nudge.shown === undefined ? [] : [{ ...nudge, shown: nudge.shown }]))
    .toSorted((a, b) => b.shown.at - a.shown.at);
  return { nudges, areAll: found.length <= most };
}
