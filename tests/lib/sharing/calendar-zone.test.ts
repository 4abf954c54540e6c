import { describe, expect, it } from "vitest";

import { offsetMinutesAt } from "@/lib/domain/time/wall-clock.ts";
import { calendarZone } from "@/lib/sharing/calendar-zone.ts";
import { calendarText, wallTime } from "@/lib/sharing/jcal.ts";
import { clockChanges, ZONES } from "@/tests/support/arbitrary/zones.ts";
import { ReadCalendar } from "@/tests/support/read-calendar.ts";

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const AT = Date.parse("2026-11-20T09:00:00Z");

function told(zone: string, at = AT): string {
  return calendarText([
    "vcalendar",
    [["version", {}, "text", "2.0"]],
    [calendarZone(zone, at), ["vevent", [["uid", {}, "text", "one"]], []]],
  ]);
}

function rulesOf(zone: string): string[] {
  return told(zone)
    .split("\r\n")
    .filter((line) => line.startsWith("RRULE:"))
    .map((line) => line.replace("RRULE:FREQ=YEARLY;", ""));
}

describe("a zone told in a calendar file", () => {
  it.each(ZONES)("%s has the offsets of the real one for ten years", (zone) => {
    const read = new ReadCalendar(told(zone));
    const days = Array.from({ length: 10 * 366 }, (_, index) => AT + index * MS_PER_DAY);
    // An hour and more on either side of every change, where no time is skipped or comes twice.
    const edges = clockChanges(zone).flatMap((change) =>
      change > AT ? [change - 2 * MS_PER_HOUR, change + 2 * MS_PER_HOUR] : [],
    );
    const differing = [...days, ...edges].filter((at) => {
      const offset = offsetMinutesAt(at, zone);
      return read.offsetMinutes(zone, wallTime(at, offset)) !== offset;
    });
    expect(differing.map((at) => new Date(at).toISOString())).toEqual([]);
  });

  it.each([
    ["Europe/Berlin", ["BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"]],
    ["America/New_York", ["BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"]],
    ["Asia/Jerusalem", ["BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29", "BYMONTH=10;BYDAY=-1SU"]],
    ["Asia/Kolkata", []],
  ])("%s follows the rules that a calendar knows: %j", (zone, rules) => {
    expect(rulesOf(zone)).toEqual(rules);
  });

  it("names each change where no yearly rule made them", () => {
    expect(rulesOf("Africa/Casablanca")).toEqual([]);
    expect(told("Africa/Casablanca").match(/RDATE/g)?.length).toBeGreaterThan(1);
  });

  it("is right for a block that began before its zone gave up summer time", () => {
    const read = new ReadCalendar(told("America/Sao_Paulo", Date.parse("2018-06-01T12:00:00Z")));
    expect(read.offsetMinutes("America/Sao_Paulo", "2018-06-01T09:00:00")).toBe(-180);
    expect(read.offsetMinutes("America/Sao_Paulo", "2018-12-20T09:00:00")).toBe(-120);
    expect(read.offsetMinutes("America/Sao_Paulo", "2026-12-20T09:00:00")).toBe(-180);
  });

  it("takes no rule that its zone kept for many years for one that holds still", () => {
    const read = new ReadCalendar(told("Europe/Moscow", Date.parse("1996-01-10T12:00:00Z")));
    expect(read.offsetMinutes("Europe/Moscow", "2009-07-01T09:00:00")).toBe(240);
    expect(read.offsetMinutes("Europe/Moscow", "2020-07-01T09:00:00")).toBe(180);
  });
});
