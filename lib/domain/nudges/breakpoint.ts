import * as z from "zod/mini";

import { instantSchema } from "../row.ts";

/** Joints in a person's work, at which a word from outside costs least (R2). */
export const BREAKPOINTS = ["new-tab", "idle-return", "focus-return", "block-end"] as const;

export const breakpointSchema = z.object({ kind: z.enum(BREAKPOINTS), at: instantSchema });
export type Breakpoint = z.infer<typeof breakpointSchema>;

const MS_PER_MINUTE = 60_000;
/** The browser tells of a return from idle after this long, in seconds. */
export const IDLE_SECONDS = 300;
/** A window that comes back to the front is a return only after so long. */
const AWAY_MS = 10 * MS_PER_MINUTE;
/** A breakpoint that is older than this is none any more. */
const FRESH_MS = 2_000;
const MS_PER_DAY = 86_400_000;
const LONG_ABSENCE_DAYS = 7;

/** Whether a browser that had no focus since `awaySince` comes back from being away. */
export function isReturn(awaySince: number | undefined, now: number): boolean {
  return awaySince !== undefined && now - awaySince >= AWAY_MS;
}

export function isFresh(breakpoint: Breakpoint | undefined, now: number): boolean {
  return breakpoint !== undefined && Math.abs(now - breakpoint.at) <= FRESH_MS;
}

/** Whether so long has gone by since the last breakpoint that the person has been away (R11). */
export function isBackAfterLong(last: Breakpoint | undefined, now: number): boolean {
  return last !== undefined && now - last.at >= LONG_ABSENCE_DAYS * MS_PER_DAY;
}
