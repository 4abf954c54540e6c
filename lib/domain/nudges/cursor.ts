import * as z from "zod/mini";

import { instantSchema } from "../row.ts";

const MS_PER_HOUR = 3_600_000;
/** After a longer absence only the last 60 days are written down. */
export const CATCH_UP_MS = 60 * 24 * MS_PER_HOUR;
/** The most by which the same local time can lie apart between two zones. */
const ZONE_SPAN_MS = 26 * MS_PER_HOUR;
/** Of two callers at once, the one that read the clock first may come second; and clocks are trimmed. */
const LEEWAY_MS = 60_000;

/** More than anybody's clock goes wrong. */
const MOST_LEAPS = 8;

const leapSchema = z.object({ from: instantSchema, until: instantSchema });
type Leap = z.infer<typeof leapSchema>;

/** The instant (epoch ms) up to which nudges have been settled, and where the person then was. */
export const cursorSchema = z.object({
  at: instantSchema,
  zone: z.string(),
  /** When settling first began: nothing from before is ever asked. */
  since: instantSchema,
  /**
   * Where the clock leapt over more than is caught up with: after a long absence, or because it
   * was set far ahead. Should it come back into a leap, it was the clock.
   */
  leaps: z.optional(z.array(leapSchema)),
});
export type Cursor = z.infer<typeof cursorSchema>;

/** `now`, or the cursor's own instant where the clock is only a trifle behind it. */
export function evenClock(cursor: Cursor, now: number): number {
  return now < cursor.at && cursor.at - now < LEEWAY_MS ? cursor.at : now;
}

/** The leap that a clock has come back into, having been set far ahead. */
function leapTakenBack({ leaps = [] }: Cursor, now: number): Leap | undefined {
  return leaps.find(({ from, until }) => from <= now && now < until);
}

export function isBackFromAhead(cursor: Cursor, now: number): boolean {
  return leapTakenBack(cursor, now) !== undefined;
}

/** From where on there is to be settled at `now`, and the leaps to remember then. */
export function unsettled(cursor: Cursor, zone: string, now: number): { from: number; leaps: Leap[] } {
  const reached = Math.min(now, leapTakenBack(cursor, now)?.from ?? cursor.at);
  const earliest = Math.max(now - CATCH_UP_MS, cursor.since <= now ? cursor.since : 0);
  // In a new zone the local clock may have jumped over a time that was not yet due in the old
  // one, so a day is looked at again; the ledger's keys keep what is already there from doubling.
  const from = cursor.zone === zone ? reached : reached - ZONE_SPAN_MS;
  const leaps = (cursor.leaps ?? []).filter(({ until }) => until <= now);
  // Coming from before settling ever began, the clock only returns to where it belongs.
  const isLeap = reached < now - CATCH_UP_MS && reached >= cursor.since;
  return {
    from: Math.min(now, Math.max(from, earliest)),
    leaps: isLeap ? [...leaps, { from: reached, until: now }].slice(-MOST_LEAPS) : leaps,
  };
}
