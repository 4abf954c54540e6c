import { type ClockChange, clockChangesBetween } from "@/lib/domain/time/clock-changes.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { offsetMinutesAt } from "@/lib/domain/time/wall-clock.ts";
import { type CalendarComponent, type CalendarProperty, wallTime } from "./jcal.ts";
import { yearlyRule } from "./yearly-onset.ts";

/** One year back, so that an onset lies before the event; a cycle of weekdays and dates ahead. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 29;

/**
 * A zone as calendars want it told with a file, right from `at` (epoch ms) on: read off the clock
 * that this very browser goes by. Where changes follow a yearly rule, the rule stands for ever;
 * where they do not, as with Ramadan, each stands by itself for the next decades.
 */
export function calendarZone(zone: string, at: number): CalendarComponent {
  const year = new Date(at).getUTCFullYear();
  const from = Date.UTC(year - YEARS_BACK, 0, 1);
  const until = Date.UTC(year + YEARS_AHEAD, 0, 1);
  const changes = clockChangesBetween(from, until, zone);
  const groups = Map.groupBy(changes, ({ fromMinutes, toMinutes }) => `${fromMinutes} ${toMinutes}`);
  const observances = [...groups.values()].flatMap((group) => observancesOf(group, until));
  const isToldFromStart = (changes[0]?.at ?? Infinity) <= at;
  const before = offsetMinutesAt(from, zone);
  const start = isToldFromStart ? [] : [observance({ at: from, fromMinutes: before, toMinutes: before }, [])];
  return ["vtimezone", [["tzid", {}, "text", zone]], [...start, ...observances]];
}

/** Changes from one offset to another: a rule for them all, or each of them. */
function observancesOf(group: readonly ClockChange[], until: number): CalendarComponent[] {
  const [first] = group;
  if (first === undefined) return [];
  const onsets = group.map(({ at, fromMinutes }) => wallTime(at, fromMinutes));
  const isOneTime = new Set(onsets.map((onset) => onset.slice(11))).size === 1;
  const isStillSo = (group.at(-1)?.at ?? 0) >= until - 366 * 86_400_000;
  const rule =
    isOneTime && isStillSo
      ? yearlyRule(onsets.map((onset) => dayKeySchema.parse(onset.slice(0, 10))))
      : undefined;
  if (rule !== undefined) return [observance(first, [["rrule", {}, "recur", rule]])];
  // The first stands among them: some readers take either the beginning or the list.
  return [
    observance(
      first,
      onsets.map((onset): CalendarProperty => ["rdate", {}, "date-time", onset]),
    ),
  ];
}

function observance(
  { at, fromMinutes, toMinutes }: ClockChange,
  recurrence: readonly CalendarProperty[],
): CalendarComponent {
  return [
    toMinutes > fromMinutes ? "daylight" : "standard",
    [
      ["dtstart", {}, "date-time", wallTime(at, fromMinutes)],
      ["tzoffsetfrom", {}, "utc-offset", offsetText(fromMinutes)],
      ["tzoffsetto", {}, "utc-offset", offsetText(toMinutes)],
      ...recurrence,
    ],
    [],
  ];
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
