import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Block } from "@/lib/domain/blocks/block.ts";
import { blockAt, firstDayOf, runFrom } from "@/lib/domain/blocks/block-run.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { instantAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { calendarFile } from "@/lib/sharing/calendar-file.ts";
import { blocksAround } from "@/tests/support/arbitrary/blocks.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { zones } from "@/tests/support/arbitrary/zones.ts";
import { block } from "@/tests/support/block.ts";
import { ReadCalendar } from "@/tests/support/read-calendar.ts";

const MS_PER_DAY = 86_400_000;
const NOW = Date.parse("2026-11-16T10:00:00Z");
const day = (text: string) => dayKeySchema.parse(text);

function written(parts: Partial<Block>, zone = "Europe/Berlin"): string {
  return calendarFile(block(parts), zone, NOW) ?? "";
}

/** All runs of a block that begin within a year of its first day, by the product's own rules. */
function ownRuns(one: Block, zone: string, until: number): [number, number][] {
  const runs: [number, number][] = [];
  const from = instantAt(one.firstDay, 0, zone) - MS_PER_DAY;
  for (
    let run = runFrom(one, from, zone);
    run && run.startsAt < until;
    run = runFrom(one, run.endsAt, zone)
  ) {
    runs.push([run.startsAt, run.endsAt]);
  }
  return runs;
}

/** By so much clocks are changed, in minutes. */
const SHIFTS = [30, 60, 120].flatMap((minutes) => [-minutes, minutes]);

/**
 * Whether a run begins at a time that clocks skip or show twice. The reader of these tests then
 * reads otherwise than RFC 5545 (3.3.5) has it, which is what the product goes by.
 */
function isDoubtful(startsAt: number, { fromMinutes }: Block, zone: string): boolean {
  const shows = (shift: number) => minutesOfDayAt(startsAt + shift * 60_000, zone) === fromMinutes;
  return !shows(0) || SHIFTS.some(shows);
}

function compared(one: Block, zone: string): void {
  const until = instantAt(one.firstDay, 0, zone) + 365 * MS_PER_DAY;
  const sure = ([startsAt]: [number, number]) => !isDoubtful(startsAt, one, zone);
  const read = new ReadCalendar(calendarFile(one, zone, NOW) ?? "").runs(until).filter(sure);
  expect(read).toEqual(ownRuns(one, zone, until).filter(sure));
  for (const [startsAt, endsAt] of read) {
    expect(blockAt([one], startsAt, zone)).toEqual({ block: one, startsAt, endsAt });
  }
}

describe("the calendar file of a block", () => {
  it.each([
    ["Europe/Berlin", {}],
    ["America/New_York", { firstDay: day("2027-01-04") }],
    ["Asia/Kolkata", {}],
    ["America/St_Johns", {}],
    ["Australia/Lord_Howe", {}],
    ["Pacific/Chatham", {}],
    ["Africa/Casablanca", {}],
    // Through the hour that clocks skip in March, and through the one that comes twice in October.
    ["Europe/Berlin", { weekdays: [0], fromMinutes: 30, lengthMinutes: 240 }],
    ["America/Havana", { weekdays: [6], fromMinutes: 22 * 60, lengthMinutes: 300 }],
    // Over midnight, up to a last day.
    [
      "Asia/Beirut",
      { weekdays: [5, 6], fromMinutes: 23 * 60, lengthMinutes: 180, lastDay: day("2027-04-03") },
    ],
  ])("holds for a calendar in %s the same runs for a year: %o", (zone, parts) => {
    const one = block(parts);
    expect(ownRuns(one, zone, NOW + 365 * MS_PER_DAY).length).toBeGreaterThan(15);
    compared(one, zone);
  });

  it("holds for any calendar anywhere the same runs for a year", () => {
    const cases = zones.chain((zone) =>
      fc
        .integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2029, 0, 1) })
        .chain((at) => fc.tuple(fc.constant(zone), blocksAround(at, zone))),
    );
    fc.assert(
      fc.property(cases, ([zone, around]) => {
        const one: Block = { ...around, standing: "active" };
        fc.pre(firstDayOf(one) !== undefined);
        compared(one, zone);
      }),
      { ...THOUSAND_RUNS, numRuns: 150 },
    );
  });

  it("begins on the first of its weekdays and not before", () => {
    expect(written({ firstDay: day("2026-11-17") })).toContain(
      "DTSTART;TZID=Europe/Berlin:20261118T090000\r\n",
    );
  });

  it("ends with its last day where the person is, told in UTC", () => {
    expect(written({ lastDay: day("2026-12-16") })).toContain("UNTIL=20261216T225959Z");
    expect(written({ lastDay: day("2026-12-16") }, "America/New_York")).toContain("UNTIL=20261217T045959Z");
  });

  it("does not exist for a block that takes place on no day", () => {
    const never = { firstDay: day("2026-11-19"), lastDay: day("2026-11-22") };
    expect(calendarFile(block(never), "Europe/Berlin", NOW)).toBeUndefined();
  });

  it.each([
    ["with signs of the format", 'a, b; c\\d: "e"'],
    ["in paragraphs", "first\nsecond\n\nfourth"],
    ["in faces of many parts", "👩🏽‍🚀".repeat(30)],
    ["from right to left", `מבט ארוך, לא היום; ${"שנה ".repeat(60)}`],
    ["without spaces", "会議の前に".repeat(40)],
    ["like the format itself", "BEGIN:VEVENT\nEND:VCALENDAR"],
  ])("says what the person wrote %s", (_, words) => {
    const text = written({ name: words, purpose: words });
    const read = new ReadCalendar(text);
    expect([read.value("summary"), read.value("description")]).toEqual([words, words]);
    const lines = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
  });

  it("keeps its lines whole when a text has other line breaks or none that can be printed", () => {
    const text = written({ purpose: "one\r\ntwo\rthree\u2028four\u0000\u0007five" });
    expect(new ReadCalendar(text).value("description")).toBe("one\ntwo\nthree\nfourfive");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("is for a calendar the same event after a change, and the newer", () => {
    const [created, changed] = [NOW - MS_PER_DAY, NOW - 60_000];
    const first = new ReadCalendar(written({ createdAt: created, updatedAt: created }));
    const later = new ReadCalendar(written({ createdAt: created, updatedAt: changed, name: "Horizon" }));
    expect(later.value("uid")).toBe(block().id);
    expect(later.value("uid")).toBe(first.value("uid"));
    expect(Number(later.value("sequence"))).toBeGreaterThan(Number(first.value("sequence")));
    expect(later.value("last-modified")).toBe("2026-11-16T09:59:00Z");
    expect(later.value("dtstamp")).toBe("2026-11-16T10:00:00Z");
  });
});
