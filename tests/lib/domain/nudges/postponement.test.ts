import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { postponements } from "@/lib/domain/nudges/postponement.ts";
import { isProtectedAt } from "@/lib/domain/schedule/protected-time.ts";
import { isPermittedAt } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { block } from "@/tests/support/block.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedSchedules } from "@/tests/support/arbitrary/schedules.ts";
import { instantsOf } from "@/tests/support/arbitrary/zones.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";

const MS_PER_DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");

function offered(...given: Parameters<typeof postponements>): string[] {
  return postponements(...given).map(
    ({ choice, until }) => `${choice} ${new Date(until).toISOString().slice(0, 16)}`,
  );
}

const lives = placedSchedules.chain((schedule) =>
  fc.record({
    schedule: fc.constant(schedule),
    begun: instantsOf(schedule.zone),
    lived: fc.integer({ min: 1, max: 9 * MS_PER_DAY }),
  }),
);

describe("putting a nudge off", () => {
  it("offers only what lies inside its window and outside quiet hours, days off and blocks, in time order", () => {
    fc.assert(
      fc.property(lives, ({ schedule, begun, lived }) => {
        const now = begun + lived;
        const ledger = MemoryLedger.begunAt(begun, schedule);
        ledger.settle(schedule, now);
        for (const waiting of ledger.waiting()) {
          const times = postponements(waiting, schedule, now).map(({ until }) => until);
          expect(times.filter((until) => until <= now || until >= waiting.closesAt)).toEqual([]);
          expect(times.filter((until) => !isPermittedAt(until, schedule, waiting.kind === "weekly"))).toEqual(
            [],
          );
          expect(times.filter((until) => isProtectedAt(until, schedule))).toEqual([]);
          expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("offers a weekly of Friday afternoon an hour, and the next working day", () => {
    expect(offered(weekly, berlin, at("2026-11-20T13:05:00Z"))).toEqual([
      "hour 2026-11-20T14:05",
      "working-day 2026-11-23T08:00",
    ]);
  });

  it("offers this afternoon in the morning, and tomorrow when that is a working day", () => {
    const morning = at("2026-11-23T08:00:00Z");
    expect(offered(weekly, berlin, morning)).toEqual([
      "hour 2026-11-23T09:00",
      "afternoon 2026-11-23T14:00",
      "tomorrow 2026-11-24T08:00",
    ]);
  });

  it("does not offer this afternoon when it is less than an hour away", () => {
    expect(offered(weekly, berlin, at("2026-11-23T13:30:00Z"))).toEqual([
      "hour 2026-11-23T14:30",
      "tomorrow 2026-11-24T08:00",
    ]);
  });

  it("offers nothing that its window leaves no room for", () => {
    expect(offered(weekly, berlin, at("2026-11-24T10:30:00Z"))).toEqual([]);
  });

  it("offers tomorrow on a day off to a weekly that was put there", () => {
    const onSunday = { ...berlin, weekly: { on: true, weekday: 0, atMinutes: 600 } };
    expect(offered(weekly, onSunday, at("2026-11-21T12:00:00Z"))).toContain("tomorrow 2026-11-22T08:00");
  });

  it("offers the end of a block in place of a morning that is protected", () => {
    const guarded = { ...berlin, blocks: [block({ weekdays: [1], fromMinutes: 8 * 60 })] };
    expect(offered(weekly, guarded, at("2026-11-20T13:05:00Z"))).toEqual([
      "hour 2026-11-20T14:05",
      "working-day 2026-11-23T09:00",
    ]);
  });

  it("does not offer an hour that is protected", () => {
    const guarded = { ...berlin, blocks: [block({ weekdays: [5], fromMinutes: 15 * 60 })] };
    expect(offered(weekly, guarded, at("2026-11-20T13:05:00Z"))).toEqual(["working-day 2026-11-23T08:00"]);
  });

  it("offers no morning to someone whose whole week is protected", () => {
    const halves = [0, 720].map((fromMinutes) =>
      block({ weekdays: [0, 1, 2, 3, 4, 5, 6], fromMinutes, lengthMinutes: 720 }),
    );
    expect(offered(weekly, { ...berlin, blocks: halves }, at("2026-11-20T13:05:00Z"))).toEqual([]);
  });
});
