import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { minutesOfMoment } from "@/lib/domain/moments/minutes-of-moment.ts";
import { placedAnew, placedIn } from "@/lib/domain/moments/placed-moment.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { clockChangeBetween, personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { zones } from "@/tests/support/arbitrary/zones.ts";

const day = (text: string) => dayKeySchema.parse(text);
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays(day("2000-01-01"), count));
const minutes = fc.integer({ min: 0, max: 1_439 });
const dayStart = fc.integer({ min: 0, max: 600 });
const MS_PER_DAY = 86_400_000;

describe("a moment of an earlier day", () => {
  it("stands where the clock of the zone showed its time", () => {
    expect(placedIn("Europe/Berlin", day("2026-07-01"), 720, 240)).toEqual({
      at: Date.parse("2026-07-01T10:00:00Z"),
      day: "2026-07-01",
      offsetMinutes: 120,
    });
    expect(placedIn("Europe/Berlin", day("2026-12-01"), 720, 240)).toMatchObject({ offsetMinutes: 60 });
  });

  it("before the day begins stands in the night after it", () => {
    expect(placedIn("UTC", day("2026-07-01"), 90, 240)).toEqual({
      at: Date.parse("2026-07-02T01:30:00Z"),
      day: "2026-07-01",
      offsetMinutes: 0,
    });
  });

  it("reads back as its day and time wherever clocks do not change that day", () => {
    fc.assert(
      fc.property(zones, anyDay, minutes, dayStart, (zone, of, time, start) => {
        const placing = placedIn(zone, of, time, start);
        if (clockChangeBetween(placing.at - MS_PER_DAY, placing.at + MS_PER_DAY, zone) !== undefined) return;
        expect(minutesOfMoment(placing)).toBe(time);
        expect(personalDayAt(placing.at, zone, start)).toBe(of);
      }),
    );
  });
});

describe("a moment put right", () => {
  it("that was kept here follows summer and winter time", () => {
    const summer = placedIn("Europe/Berlin", day("2026-07-01"), 720, 240);
    const winter = placedIn("Europe/Berlin", day("2026-12-01"), 540, 240);
    expect(placedAnew(summer, "Europe/Berlin", day("2026-12-01"), 540, 240)).toEqual(winter);
  });

  it("that was kept elsewhere keeps the clock that hung there", () => {
    const there = placedIn("Asia/Kathmandu", day("2026-07-01"), 720, 240);
    const moved = placedAnew(there, "Europe/Berlin", day("2026-07-02"), 60, 240);
    expect(moved).toEqual(placedIn("Asia/Kathmandu", day("2026-07-02"), 60, 240));
  });

  it("stays where it is when nothing is changed", () => {
    fc.assert(
      fc.property(zones, zones, anyDay, minutes, dayStart, (then, now, of, time, start) => {
        const placing = placedIn(then, of, time, start);
        if (clockChangeBetween(placing.at - MS_PER_DAY, placing.at + MS_PER_DAY, now) !== undefined) return;
        if (clockChangeBetween(placing.at - MS_PER_DAY, placing.at + MS_PER_DAY, then) !== undefined) return;
        // Offsets of seconds, long ago, are kept in whole minutes.
        const { at } = placedAnew(placing, now, of, minutesOfMoment(placing) ?? 0, start);
        expect(Math.abs(at - placing.at)).toBeLessThan(60_000);
      }),
    );
  });
});
