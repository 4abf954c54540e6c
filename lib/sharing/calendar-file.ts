import type { Block } from "@/lib/domain/blocks/block.ts";
import { firstDayOf } from "@/lib/domain/blocks/block-run.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { timeText } from "@/lib/domain/time/time-text.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import { calendarZone } from "./calendar-zone.ts";
import { calendarText, type CalendarProperty, textProperty, utcTime } from "./jcal.ts";
import { CALENDAR_DAYS } from "./yearly-onset.ts";

/** Names the program that wrote a file, as the format demands. */
const PROGRAM = "-//Becoming//Protected time//EN";

/**
 * A block as an iCalendar file of `now` (epoch ms), for a person in `zone`: one recurring event with
 * its zone told in full (W9). The block's own id is that of the event, and its sequence grows with
 * every change, so that a calendar that has it already puts the new in place of the old.
 *
 * @returns undefined when the block takes place on no day at all
 */
export function calendarFile(block: Block, zone: string, now: number): string | undefined {
  const first = firstDayOf(block);
  if (first === undefined) return undefined;
  const startsAt = instantAt(first, block.fromMinutes, zone);
  const event: CalendarProperty[] = [
    ["uid", {}, "text", block.id],
    ["dtstamp", {}, "date-time", utcTime(now)],
    ["created", {}, "date-time", utcTime(block.createdAt)],
    ["last-modified", {}, "date-time", utcTime(block.updatedAt)],
    ["sequence", {}, "integer", Math.max(0, Math.floor((block.updatedAt - block.createdAt) / 1_000))],
    ["dtstart", { tzid: zone }, "date-time", `${first}T${timeText(block.fromMinutes)}:00`],
    ["duration", {}, "duration", `PT${block.lengthMinutes}M`],
    ["rrule", {}, "recur", weeklyRule(block, zone)],
    textProperty("summary", block.name),
    textProperty("description", block.purpose),
    ["transp", {}, "text", "OPAQUE"],
  ];
  return calendarText([
    "vcalendar",
    [
      ["version", {}, "text", "2.0"],
      ["prodid", {}, "text", PROGRAM],
      ["calscale", {}, "text", "GREGORIAN"],
    ],
    [calendarZone(zone, startsAt), ["vevent", event, []]],
  ]);
}

function weeklyRule({ weekdays, lastDay }: Block, zone: string) {
  const byday = CALENDAR_DAYS.filter((_, weekday) => weekdays.includes(weekday));
  if (lastDay === undefined) return { freq: "WEEKLY", byday };
  // The last second of the last day: an end that is a second too early would take a run away.
  const end = instantAt(addDays(lastDay, 1), 0, zone) - 1_000;
  return { freq: "WEEKLY", until: utcTime(end), byday };
}
