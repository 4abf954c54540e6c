import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { occurrencesBetween } from "@/lib/domain/schedule/occurrences.ts";
import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { offsetMinutesAt } from "@/lib/domain/time/wall-clock.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { schedules } from "@/tests/support/arbitrary/schedules.ts";
import { instantsOf, zones } from "@/tests/support/arbitrary/zones.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";

const MS_PER_DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const daily: Schedule = { ...defaultSchedule("de-DE"), checkIn: { on: true, atMinutes: 810 } };

const journeys = zones.chain((home) =>
  fc.record({
    schedule: schedules,
    begun: instantsOf(home),
    stays: fc.array(fc.record({ zone: zones, length: fc.integer({ min: 1, max: 6 * MS_PER_DAY }) }), {
      minLength: 2,
      maxLength: 4,
    }),
  }),
);

function ids(schedule: Schedule, zone: string, after: number, upTo: number): string[] {
  return occurrencesBetween({ ...schedule, zone }, after, upTo).map(nudgeId);
}

describe("someone who travels", () => {
  it("loses no period, neither in a place nor to a clock that jumps ahead, and is asked none twice", () => {
    fc.assert(
      fc.property(journeys, ({ schedule, begun, stays }) => {
        const ledger = MemoryLedger.begunAt(begun, { ...schedule, zone: stays[0]?.zone ?? "UTC" });
        const least = new Set<string>();
        const most = new Set<string>();
        let arrived = begun;
        let cameFrom = stays[0]?.zone ?? "UTC";
        for (const { zone, length } of stays) {
          const left = arrived + length;
          const jumpMinutes = offsetMinutesAt(arrived, zone) - offsetMinutesAt(arrived, cameFrom);
          const jumpedOver = Math.max(begun, arrived - Math.max(0, jumpMinutes) * 60_000);
          for (const id of ids(schedule, zone, jumpedOver, left)) least.add(id);
          for (const id of ids(schedule, zone, Math.max(begun, arrived - 26 * 3_600_000), left)) most.add(id);
          ledger.settle({ ...schedule, zone }, arrived);
          ledger.settle({ ...schedule, zone }, left);
          [arrived, cameFrom] = [left, zone];
        }
        const found = ledger.rows().map(({ id }) => id);
        expect([...least].filter((id) => !found.includes(id))).toEqual([]);
        expect(found.filter((id) => !most.has(id))).toEqual([]);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is asked in the morning of arrival, though the old clock had not yet come to it", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-18T20:00:00Z"), { ...daily, zone: "America/New_York" });
    // Three at night at home, nine in the morning in Berlin.
    ledger.settle({ ...daily, zone: "America/New_York" }, at("2026-11-19T08:10:00Z"));
    ledger.settle({ ...daily, zone: "Europe/Berlin" }, at("2026-11-19T08:20:00Z"));
    expect(ledger.waiting().map(({ id }) => id)).toEqual(["morning/2026-11-19"]);
  });

  it("has nothing open of yesterday once a flight over the date line has opened today", () => {
    const endOfDay = { on: true, atMinutes: 1020 };
    const late = { ...daily, endOfDay, workingDays: [0, 1, 2, 3, 4, 5, 6] };
    const ledger = MemoryLedger.begunAt(at("2026-11-18T12:00:00Z"), { ...late, zone: "Pacific/Pago_Pago" });
    // Five in the afternoon of the 18th in Pago Pago, six of the 19th in Kiritimati.
    ledger.settle({ ...late, zone: "Pacific/Pago_Pago" }, at("2026-11-19T04:10:00Z"));
    ledger.settle({ ...late, zone: "Pacific/Kiritimati" }, at("2026-11-19T04:20:00Z"));
    const open = () => ledger.waiting().map(({ id }) => id);
    expect(open().filter((id) => id.startsWith("end-of-day"))).toEqual(["end-of-day/2026-11-19"]);
    ledger.settle({ ...late, zone: "Pacific/Kiritimati" }, at("2026-11-19T04:20:00Z"));
    expect(open().filter((id) => id.startsWith("end-of-day"))).toEqual(["end-of-day/2026-11-19"]);
  });

  it("is asked once for a day that comes twice", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-18T00:00:00Z"), { ...daily, zone: "Pacific/Kiritimati" });
    ledger.settle({ ...daily, zone: "Pacific/Kiritimati" }, at("2026-11-19T03:00:00Z"));
    ledger.answer("check-in/2026-11-19", at("2026-11-19T03:00:00Z"));
    ledger.settle({ ...daily, zone: "Pacific/Pago_Pago" }, at("2026-11-19T04:00:00Z"));
    ledger.settle({ ...daily, zone: "Pacific/Pago_Pago" }, at("2026-11-20T04:00:00Z"));
    const asked = ledger.rows().map(({ id }) => id);
    expect(asked.filter((id) => id === "check-in/2026-11-19")).toHaveLength(1);
    expect(ledger.rows().find(({ id }) => id === "check-in/2026-11-19")?.state).toBe("acted");
  });
});
