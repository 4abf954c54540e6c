import { askedTwice, tooSoon } from "./back-off-checks.ts";
import type { Stream } from "./happening.ts";
import { afterHours, askedAfterLog, inFocus, offBreakpoint, wrongReason } from "./moment-checks.ts";
import { askedForTooOften, atWrongTimes, overTheCap, tooClose } from "./permitted-checks.ts";
import { doubled, lost, withheldWeeklies } from "./row-checks.ts";

/** What must be true of every stream, by the rule that says so; each gives what speaks against it. */
export const CHECKS: Readonly<Record<string, (stream: Stream) => string[]>> = {
  "R1 a day and a week have so many permits and no more": overTheCap,
  "R1 three hours lie between two permits": tooClose,
  "R1 nothing comes in quiet hours, on days off, in a pause or in protected time": atWrongTimes,
  "R2 everything comes at a breakpoint, and within its window": offBreakpoint,
  "R3 nothing comes in focus": inFocus,
  "R4 a kind that goes by pauses for two days, four, eight": tooSoon,
  "R4 whether it is to go on is asked once": askedTwice,
  "R5 a log today cancels today’s check-in": askedAfterLog,
  "R10 every weekly that may be shown is offered": withheldWeeklies,
  "R12 the reason is the rule that fired": wrongReason,
  "R13 what the person set speaks up five times a day at most": askedForTooOften,
  "R22 the end of the day is not asked about after it": afterHours,
  "nothing is open under two rows": doubled,
  "nothing is lost": lost,
};
