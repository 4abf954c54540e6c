import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dated } from "@/lib/domain/schedule/dated.ts";
import { type DatedOccasion, isPermittedAt, type PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { addDays, dayKeySchema, daysBetween } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, instantAt } from "@/lib/domain/time/wall-clock.ts";
import { placedInstants } from "@/tests/support/arbitrary/schedules.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const day = (text: string) => dayKeySchema.parse(text);
const berlin: PlacedSchedule = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const onDay = (text: string, kind: DatedOccasion["kind"] = "checkpoint"): DatedOccasion => ({
  kind,
  day: day(text),
  subject: "a",
});

function window(occasion: DatedOccasion, schedule = berlin): string {
  const { due = 0, closesAt = 0 } = dated(occasion, schedule) ?? {};
  return `${new Date(due).toISOString()} ${new Date(closesAt).toISOString()}`;
}

describe("what has a day", () => {
  it("falls due on the morning of that day, and waits a week", () => {
    expect(dated(onDay("2026-11-20"), berlin)).toMatchObject({
      kind: "checkpoint",
      period: "2026-11-20",
      subject: "a",
    });
    expect(window(onDay("2026-11-20"))).toBe("2026-11-20T08:00:00.000Z 2026-11-27T08:00:00.000Z");
    expect(window(onDay("2026-11-20", "contract-review"))).toMatch(/2026-11-27T08:00:00.000Z$/);
  });

  it("waits thirty days when it is a copy, also over a change of clocks", () => {
    expect(window(onDay("2026-10-08", "backup"))).toBe("2026-10-08T07:00:00.000Z 2026-11-07T08:00:00.000Z");
  });

  it("waits two weeks when it is a quarter, three for a look back on a shift, thirty days for a letter", () => {
    expect(window(onDay("2026-12-28", "quarterly"))).toMatch(/2027-01-11T08:00:00.000Z$/);
    expect(window(onDay("2026-11-20", "look-back"))).toMatch(/2026-12-11T08:00:00.000Z$/);
    expect(window(onDay("2026-12-21", "yearly"))).toMatch(/2027-01-20T08:00:00.000Z$/);
  });

  it("stands under the period that it belongs to", () => {
    const occasion = { kind: "quarterly" as const, period: day("2026-10-01"), day: day("2026-12-28") };
    expect(dated(occasion, berlin)?.period).toBe("2026-10-01");
  });

  it("waits for the end of days off, under the day that it has", () => {
    expect(window(onDay("2026-11-21"))).toBe("2026-11-23T07:30:00.000Z 2026-11-30T07:30:00.000Z");
    expect(dated(onDay("2026-11-21"), berlin)?.period).toBe("2026-11-21");
  });

  it("comes in the morning though no morning is asked for", () => {
    const off = { ...berlin, morning: { on: false, atMinutes: 600 } };
    expect(window(onDay("2026-11-20"), off)).toMatch(/^2026-11-20T09:00/);
  });

  it("does not fall due when nobody wants to be asked, nor when no day is open", () => {
    expect(dated(onDay("2026-11-20"), { ...berlin, occasions: { checkpoint: false } })).toBeUndefined();
    expect(dated(onDay("2026-11-20"), { ...berlin, workingDays: [] })).toBeUndefined();
  });

  it("has nothing about it when it is about nothing in particular", () => {
    expect(dated({ kind: "backup", day: day("2026-11-20") }, berlin)).not.toHaveProperty("subject");
  });

  it("falls due at a permitted moment, on its day or within the fortnight after it, anywhere", () => {
    fc.assert(
      fc.property(placedInstants, ({ schedule, at }) => {
        const occasion = { kind: "checkpoint" as const, day: calendarDayAt(at, schedule.zone) };
        const found = dated(occasion, schedule);
        if (found === undefined) return;
        const { due, closesAt } = found;
        expect(isPermittedAt(due, schedule, false)).toBe(true);
        expect(due).toBeGreaterThanOrEqual(instantAt(occasion.day, 0, schedule.zone));
        expect(daysBetween(occasion.day, calendarDayAt(due, schedule.zone))).toBeLessThanOrEqual(16);
        const last = addDays(calendarDayAt(due, schedule.zone), 7);
        expect(daysBetween(last, calendarDayAt(closesAt, schedule.zone))).toBe(0);
      }),
      THOUSAND_RUNS,
    );
  });
});
