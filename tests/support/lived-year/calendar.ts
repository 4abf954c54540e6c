import {
  addDays,
  type DayKey,
  dayKeySchema,
  daysFrom,
  startOfWeek,
  weekdayOf,
} from "@/lib/domain/time/day-key.ts";
import { instantAt, personalDayAt } from "@/lib/domain/time/wall-clock.ts";

const day = (text: string): DayKey => dayKeySchema.parse(text);
export const [MONDAY, TUESDAY, THURSDAY, FRIDAY] = [1, 2, 4, 5] as const;

/** Where the year is lived: its clocks change twice. */
export const ZONE = "Europe/Berlin";

/** The 52 weeks of the year, from a Monday to a Sunday. */
export const FIRST_DAY = day("2026-01-05");
export const LAST_DAY = day("2027-01-03");
const ALL_DAYS = daysFrom(FIRST_DAY, LAST_DAY);
export const MONDAYS = ALL_DAYS.filter((one) => weekdayOf(one) === MONDAY);
/** At weekends the computer stays shut. */
export const WORKING_DAYS = ALL_DAYS.filter((one) => weekdayOf(one) >= MONDAY && weekdayOf(one) <= FRIDAY);

interface Stretch {
  first: DayKey;
  last: DayKey;
}

/** A fortnight in which the browser runs and nobody sits before it. */
export const AWAY: Stretch = { first: day("2026-07-22"), last: day("2026-08-04") };
/** Some days on which the browser is not opened; what fell due in them waits behind the weekend. */
export const CLOSED: Stretch = { first: day("2026-11-11"), last: day("2026-11-13") };
/** The weekly that did, by the Monday of its week, and the day on which it was made up for. */
export const MADE_UP = { monday: day("2026-11-09"), on: day("2026-11-16") };
/** A stretch for which the person asked to be left alone, and was there all the same. */
export const PAUSED: Stretch = { first: day("2026-05-09"), last: day("2026-05-17") };
/** Until the summer a question comes in the morning, as it does for whoever changes nothing. */
export const MORNINGS: Stretch = { first: FIRST_DAY, last: day("2026-07-10") };
/** In this quarter a question comes at the end of the working day. */
export const EVENINGS: Stretch = { first: day("2026-09-01"), last: day("2026-11-30") };
/** The evening before which its question was answered unasked. */
export const EVENING_FORESTALLED = day("2026-10-14");

export const isWithin = ({ first, last }: Stretch, one: DayKey): boolean => one >= first && one <= last;

/** How a weekly went that was not simply written on its Friday, by the Monday of its week. */
export const WEEKLIES_APART: Readonly<
  Record<string, "over-the-weekend" | "rested" | "left" | "two-minutes" | "another-question">
> = {
  "2026-02-09": "over-the-weekend",
  "2026-03-09": "rested",
  "2026-06-08": "left",
  "2026-09-07": "two-minutes",
  "2026-10-05": "another-question",
};
/** The weeks in which no weekly was written, by their Monday, and how the ledger has them. */
export const WITHOUT_WEEKLY: Readonly<Record<string, "rested" | "paused" | "expired">> = {
  "2026-03-09": "rested",
  "2026-05-11": "paused",
  "2026-06-08": "expired",
  "2026-07-20": "expired",
  "2026-07-27": "expired",
};
export const WRITTEN_WEEKS = MONDAYS.filter((monday) => WITHOUT_WEEKLY[monday] === undefined);
/** The Monday on which the weekly is finished that was begun before the weekend. */
export const WEEKLY_TAKEN_UP = day("2026-02-16");

/** The quarters by their first day: when they are asked about, and when they were closed. */
export const QUARTERS = [
  { quarter: day("2026-01-01"), asked: day("2026-03-30"), closed: day("2026-04-02") },
  { quarter: day("2026-04-01"), asked: day("2026-06-29"), closed: day("2026-06-29") },
  { quarter: day("2026-07-01"), asked: day("2026-09-28"), closed: day("2026-09-28") },
  { quarter: day("2026-10-01"), asked: day("2026-12-28"), closed: day("2026-12-30") },
] as const;

/** What was begun on one day and finished on another, a weekly and two quarters, and how much of it at first. */
export const IN_TWO_PARTS = [
  { begun: day("2026-02-13"), written: 1, finished: WEEKLY_TAKEN_UP },
  { begun: QUARTERS[0].asked, written: 3, finished: QUARTERS[0].closed },
  { begun: QUARTERS[3].asked, written: 3, finished: QUARTERS[3].closed },
] as const;

/** When a shift of the first day is looked back on. */
export const LOOK_BACKS = [
  { kind: "three-months", day: day("2026-04-06") },
  { kind: "six-months", day: day("2026-07-06") },
] as const;

/** The day on which the person words one side of their shift anew, and how it read before and after. */
export const REWORDED_ON = day("2026-02-13");
export const WORDS_AT_FIRST = "I redo their work at night.";
export const WORDS_LATER = "I look twice.";

/** When a tab is opened that is told of, on the days that have one. */
export const TABS = { morning: "10:00", afternoon: "14:10", evening: "17:10" } as const;

/** The instant (epoch ms) at which a clock there shows a time, such as `09:30`. */
export function at(on: DayKey, time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return instantAt(on, hours * 60 + minutes, ZONE);
}

/** The person's day at an instant (epoch ms). */
export const dayOf = (now: number): DayKey => personalDayAt(now, ZONE, 4 * 60);

export const fridayOf = (monday: DayKey): DayKey => addDays(monday, 4);

export const mondayOf = (one: DayKey): DayKey => startOfWeek(one, MONDAY);
