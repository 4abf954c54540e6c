import { type DayKey, toDayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";

/**
 * The day (UTC) on which the person wrote down the first thing of theirs that is known here, on whatever
 * machine; undefined when there is nothing. Ids sort by age, so it takes one row of each table.
 */
export async function firstDay(): Promise<DayKey | undefined> {
  const firsts = await Promise.all(
    [
      database.intentions,
      database.goals,
      database.moments,
      database.practices,
      database.plans,
      database.evidence,
      database.experiments,
      database.ratings,
      database.reflections,
    ].map(async (table) => (await table.orderBy(":id").first())?.createdAt),
  );
  const known = firsts.filter((createdAt) => createdAt !== undefined);
  return known.length === 0 ? undefined : toDayKey(Math.min(...known));
}
