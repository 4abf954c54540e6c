import { isKept } from "@/lib/domain/row.ts";
import { heldRating, type RatedIn } from "@/lib/domain/ratings/held-rating.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import type { Rating } from "@/lib/domain/ratings/rating.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";

/** All self-ratings in the order of their weeks, without the deleted. */
export async function allRatings(): Promise<Rating[]> {
  return (await database.ratings.orderBy("period").toArray()).filter(isKept);
}

/** The self-ratings of one week. */
export async function ratingsOf(period: DayKey): Promise<Rating[]> {
  return (await database.ratings.where("period").equals(period).toArray()).filter(isKept);
}

/** What is rated, in which wording and for which week: it has at most one answer for each. */
export type RatedThing = RatedIn & Pick<Rating, "label" | "period">;

/** Keeps what the person rated at `now` (epoch ms), in place of what they had said for that week. */
export function rate(thing: RatedThing, value: Rating["value"], now: number): Promise<void> {
  return database.transaction("rw", database.ratings, async () => {
    const earlier = heldRating(await ratingsOf(thing.period), thing);
    const row = earlier ?? { ...newRow(now), ...thing };
    await database.ratings.put({ ...row, value, at: now, updatedAt: now });
  });
}

/** The capabilities of the person's own, also those at rest, in the order in which they were added. */
export async function keptCapabilities(): Promise<OwnCapability[]> {
  return (await database.capabilities.orderBy("createdAt").toArray()).filter(isKept);
}

/** Those of them that are rated now. */
export async function activeCapabilities(): Promise<OwnCapability[]> {
  return (await keptCapabilities()).filter(({ standing }) => standing === "active");
}

export async function addCapability(label: string, now: number): Promise<void> {
  await database.capabilities.add({ ...newRow(now), label, wordingVersion: 1, standing: "active" });
}

/** Words a capability anew. It is asked otherwise from now on, so that a new series begins. */
export function rewordCapability(id: string, label: string, now: number): Promise<void> {
  return database.transaction("rw", database.capabilities, async () => {
    const row = await database.capabilities.get(id);
    if (row === undefined || row.label === label) return;
    await database.capabilities.put({
      ...row,
      label,
      wordingVersion: row.wordingVersion + 1,
      updatedAt: now,
    });
  });
}

export async function restCapability(id: string, now: number): Promise<void> {
  await database.capabilities.update(id, { standing: "resting", updatedAt: now });
}

/** Has a capability rated again that was at rest. */
export async function takeCapabilityUp(id: string, now: number): Promise<void> {
  await database.capabilities.update(id, { standing: "active", updatedAt: now });
}
