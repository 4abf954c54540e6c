import { describe, expect, it } from "vitest";

import { isDayOff, isPausedAt, isQuietAt } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const day = (text: string) => dayKeySchema.parse(text);
const schedule = { ...defaultSchedule("de-DE"), zone: "Asia/Kolkata" };

describe("quiet hours", () => {
  it.each([
    [17 * 60 + 59, false],
    [18 * 60, true],
    [0, true],
    [8 * 60 + 29, true],
    [8 * 60 + 30, false],
  ])("that cross midnight hold at minute %i: %s", (minutes, quiet) => {
    expect(isQuietAt(minutes, schedule.quietHours)).toBe(quiet);
  });

  it.each([
    [11 * 60 + 59, false],
    [12 * 60, true],
    [13 * 60, false],
  ])("at midday hold at minute %i: %s", (minutes, quiet) => {
    expect(isQuietAt(minutes, { fromMinutes: 720, untilMinutes: 780 })).toBe(quiet);
  });

  it("never hold when both ends are the same", () => {
    expect(isQuietAt(600, { fromMinutes: 600, untilMinutes: 600 })).toBe(false);
  });
});

describe("days off", () => {
  it("are the days on which the person does not work", () => {
    expect(isDayOff(day("2026-11-21"), schedule, false)).toBe(true);
    expect(isDayOff(day("2026-11-20"), schedule, false)).toBe(false);
  });

  it("leave the weekly the day that was chosen for it", () => {
    const onSaturday = { ...schedule, weekly: { on: true, weekday: 6, atMinutes: 600 } };
    expect(isDayOff(day("2026-11-21"), onSaturday, true)).toBe(false);
    expect(isDayOff(day("2026-11-22"), onSaturday, true)).toBe(true);
  });
});

describe("a pause", () => {
  const paused = { ...schedule, pausedUntil: day("2026-11-23") };

  it("ends when its last night does, where the person is", () => {
    expect(isPausedAt(Date.parse("2026-11-22T18:29:59Z"), paused)).toBe(true);
    expect(isPausedAt(Date.parse("2026-11-22T18:30:00Z"), paused)).toBe(false);
  });

  it("does not hold when none was asked for", () => {
    expect(isPausedAt(Date.parse("2026-11-22T12:00:00Z"), schedule)).toBe(false);
  });
});
