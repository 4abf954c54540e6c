import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { type LastSaid, lastSaidSchema } from "@/lib/prompts/last-said.ts";
import { database } from "./database.ts";

/**
 * Chooses what is said after an event on `day` by what was said last on this device, and remembers it;
 * `choose` may leave it at silence. It is kept and not derived from what is stored, since a moment that
 * is taken back or renamed was answered all the same.
 */
export function sayNext<T extends { id: string }>(
  event: string,
  day: DayKey,
  choose: (last: LastSaid | undefined) => T | undefined,
): Promise<T | undefined> {
  const key = `last-said/${event}`;
  return database.transaction("rw", database.device, async () => {
    const last = lastSaidSchema.safeParse((await database.device.get(key))?.value).data;
    const next = choose(last);
    if (next !== undefined) {
      const value: LastSaid = { id: next.id, day };
      await database.device.put({ key, value });
    }
    return next;
  });
}
