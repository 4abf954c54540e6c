import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, type DayKey, dayKeySchema, toDayKey } from "@/lib/domain/time/day-key.ts";
import {
  calendarDayAt,
  instantAt,
  minutesOfDayAt,
  offsetMinutesAt,
  personalDayAt,
} from "@/lib/domain/time/wall-clock.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { minutesOfDay } from "@/tests/support/arbitrary/minutes-of-day.ts";
import {
  clockChanges,
  FIRST_INSTANT,
  instantsOf,
  LAST_INSTANT,
  zones,
} from "@/tests/support/arbitrary/zones.ts";

const day = (text: string): DayKey => dayKeySchema.parse(text);
const at = (text: string): number => Date.parse(text);

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the platform itself shows on a wall clock: the judge, reached by another road. */
function shownBy(zone: string, instant: number): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts["year"]}-${parts["month"]}-${parts["day"]} ${parts["hour"]}:${parts["minute"]}`;
}

function clockText(shownDay: DayKey, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${shownDay} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const placesAndInstants = zones.chain((zone) => fc.tuple(fc.constant(zone), instantsOf(zone)));
const days = fc.integer({ min: FIRST_INSTANT, max: LAST_INSTANT }).map(toDayKey);

describe("reading a wall clock", () => {
  it("shows the day and time that the platform shows", () => {
    fc.assert(
      fc.property(placesAndInstants, ([zone, instant]) => {
        const shown = clockText(calendarDayAt(instant, zone), minutesOfDayAt(instant, zone));
        expect(shown).toBe(shownBy(zone, instant));
      }),
      THOUSAND_RUNS,
    );
  });

  it.each([
    ["Asia/Kathmandu", "2026-01-01T00:00:00Z", 345],
    ["America/St_Johns", "2026-07-01T00:00:00Z", -150],
    ["Australia/Lord_Howe", "2026-01-01T00:00:00Z", 660],
    ["Pacific/Kiritimati", "2026-01-01T00:00:00Z", 840],
    ["UTC", "2026-01-01T00:00:00Z", 0],
  ])("knows how far %s is ahead of UTC", (zone, instant, minutes) => {
    expect(offsetMinutesAt(at(instant), zone)).toBe(minutes);
  });
});

describe("finding the instant of a time of day", () => {
  it("finds an instant at which the clock shows that time, whenever there is one", () => {
    fc.assert(
      fc.property(zones, days, minutesOfDay, (zone, wanted, minutes) => {
        const found = instantAt(wanted, minutes, zone);
        const skipped = clockChanges(zone).some((change) => {
          const jump = offsetMinutesAt(change, zone) - offsetMinutesAt(change - 1, zone);
          const wall = at(`${wanted}T00:00Z`) + minutes * 60_000 - offsetMinutesAt(change - 1, zone) * 60_000;
          return jump > 0 && wall >= change && wall < change + jump * 60_000;
        });
        const shown = shownBy(zone, found);
        if (skipped) expect(shown > clockText(wanted, minutes)).toBe(true);
        else expect(shown).toBe(clockText(wanted, minutes));
      }),
      THOUSAND_RUNS,
    );
  });

  it("takes the same distance after the gap when clocks skip the time", () => {
    expect(instantAt(day("2026-03-29"), 150, "Europe/Berlin")).toBe(at("2026-03-29T01:30:00Z"));
    expect(minutesOfDayAt(at("2026-03-29T01:30:00Z"), "Europe/Berlin")).toBe(210);
  });

  it("takes the first when clocks show the time twice", () => {
    expect(instantAt(day("2026-10-25"), 150, "Europe/Berlin")).toBe(at("2026-10-25T00:30:00Z"));
    expect(instantAt(day("2026-04-05"), 105, "Australia/Lord_Howe")).toBe(at("2026-04-04T14:45:00Z"));
  });

  it("begins a day at one where clocks skip midnight", () => {
    const begins = instantAt(day("2026-03-29"), 0, "Asia/Beirut");
    expect(begins).toBe(at("2026-03-28T22:00:00Z"));
    expect(calendarDayAt(begins - 1, "Asia/Beirut")).toBe("2026-03-28");
    expect(minutesOfDayAt(begins, "Asia/Beirut")).toBe(60);
  });

  it("begins a day once where the hour before midnight comes twice", () => {
    const begins = instantAt(day("2026-10-30"), 0, "Africa/Cairo");
    expect(minutesOfDayAt(begins, "Africa/Cairo")).toBe(0);
    expect(minutesOfDayAt(begins - 1, "Africa/Cairo")).toBe(1439);
    expect(calendarDayAt(begins - 3_600_001, "Africa/Cairo")).toBe("2026-10-29");
    expect(minutesOfDayAt(begins - 3_600_001, "Africa/Cairo")).toBe(1439);
  });

  it("reads minutes beyond a day as the days after and before", () => {
    fc.assert(
      fc.property(zones, days, minutesOfDay, fc.integer({ min: -9, max: 9 }), (zone, from, minutes, more) => {
        expect(instantAt(from, minutes + more * 1440, zone)).toBe(
          instantAt(addDays(from, more), minutes, zone),
        );
      }),
      THOUSAND_RUNS,
    );
  });

  it("moves on as the day goes on, also where clocks change", () => {
    fc.assert(
      fc.property(zones, days, minutesOfDay, (zone, wanted, minutes) => {
        expect(instantAt(addDays(wanted, 1), minutes, zone)).toBeGreaterThanOrEqual(
          instantAt(wanted, minutes, zone),
        );
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("the person's day", () => {
  it.each([
    ["2026-11-23T03:59:59Z", "2026-11-22"],
    ["2026-11-23T04:00:00Z", "2026-11-23"],
    ["2026-11-24T00:30:00Z", "2026-11-23"],
  ])("at %s is %s when it begins at four", (instant, personal) => {
    expect(personalDayAt(at(instant), "UTC", 240)).toBe(personal);
  });

  it("is the calendar day or the one before it, by the wall clock alone", () => {
    fc.assert(
      fc.property(placesAndInstants, minutesOfDay, ([zone, instant], dayStarts) => {
        const calendarDay = calendarDayAt(instant, zone);
        const early = minutesOfDayAt(instant, zone) < dayStarts;
        expect(personalDayAt(instant, zone, dayStarts)).toBe(early ? addDays(calendarDay, -1) : calendarDay);
      }),
      THOUSAND_RUNS,
    );
  });
});
