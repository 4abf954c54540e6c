import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decide } from "@/lib/domain/nudges/decide.ts";
import { holdOf } from "@/lib/domain/nudges/holds.ts";
import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { occurrencesBetween } from "@/lib/domain/schedule/occurrences.ts";
import { type PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedInstants, schedules } from "@/tests/support/arbitrary/schedules.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";
import { situationOf } from "@/tests/support/situation.ts";

const MS_PER_DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const berlin: PlacedSchedule = {
  ...defaultSchedule("de-DE"),
  checkIn: { on: true, atMinutes: 810 },
  zone: "Europe/Berlin",
};

/** A schedule, the first instant of settling, and how much later it is settled again. */
const spans = (longestDays: number) =>
  fc
    .tuple(placedInstants, fc.integer({ min: 1, max: longestDays * MS_PER_DAY }))
    .map(([{ schedule, at: begun }, length]) => ({ schedule, begun, length }));
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

function idsDue(schedule: PlacedSchedule, after: number, upTo: number): string[] {
  return occurrencesBetween(schedule, after, upTo).map(nudgeId).toSorted();
}

function idsIn(ledger: MemoryLedger): string[] {
  return ledger
    .rows()
    .map(({ id }) => id)
    .toSorted();
}

describe("settling", () => {
  it("asks for nothing from before it first began", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-20T13:00:00Z"), berlin);
    ledger.settle(berlin, at("2026-11-20T13:30:00Z"));
    expect(ledger.rows()).toEqual([]);
  });

  it("writes one row for each period that fell due, and nothing else", () => {
    fc.assert(
      fc.property(spans(30), ({ schedule, begun, length }) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        ledger.settle(schedule, begun + length);
        expect(idsIn(ledger)).toEqual(idsDue(schedule, begun, begun + length));
      }),
      THOUSAND_RUNS,
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(spans(70), ({ schedule, begun, length }) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        ledger.settle(schedule, begun + length);
        const before = ledger.entries();
        expect(ledger.settle(schedule, begun + length)).toBe(0);
        expect(ledger.entries()).toEqual(before);
      }),
      THOUSAND_RUNS,
    );
  });

  it("comes to the same whether done at once or at any instants in between", () => {
    fc.assert(
      fc.property(spans(40), shares, ({ schedule, begun, length }, cuts) => {
        const atOnce = MemoryLedger.begunAt(begun, schedule);
        atOnce.settle(schedule, begun + length);
        const often = MemoryLedger.begunAt(begun, schedule);
        for (const cut of cuts.toSorted((a, b) => a - b))
          often.settle(schedule, begun + Math.floor(cut * length));
        often.settle(schedule, begun + length);
        expect(often.entries()).toEqual(atOnce.entries());
      }),
      THOUSAND_RUNS,
    );
  });

  it("leaves a row waiting while its window is open, and only then", () => {
    fc.assert(
      fc.property(spans(30), ({ schedule, begun, length }) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        ledger.settle(schedule, begun + length);
        for (const { state, closesAt } of ledger.rows()) {
          expect(state).toBe(closesAt > begun + length ? "waiting" : "expired");
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("never touches what the person answered", () => {
    fc.assert(
      fc.property(spans(20), fc.nat(), shares, ({ schedule, begun, length }, which, cuts) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        ledger.settle(schedule, begun + length);
        const waiting = ledger.waiting();
        fc.pre(waiting.length > 0);
        const id = waiting[which % waiting.length]?.id ?? "";
        ledger.answer(id, begun + length);
        const answered = ledger.rows().find((row) => row.id === id);
        // Forward and back, as a clock may stand.
        for (const cut of cuts) ledger.settle(schedule, begun + Math.floor((cut * 2 - 0.5) * length));
        expect(ledger.rows().find((row) => row.id === id)).toEqual(answered);
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("after an absence", () => {
  it("of nine days there is one card, the weekly that was not yet shown, and a row for each due period", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-12T09:00:00Z"), berlin);
    const back = at("2026-11-21T09:00:00Z");
    const onMonday = at("2026-11-23T08:30:00Z");
    ledger.settle(berlin, back);
    expect(decide(situationOf(ledger.rows(), berlin, back)).shows).toBeUndefined();
    ledger.settle(berlin, onMonday);
    expect(decide(situationOf(ledger.rows(), berlin, onMonday)).shows?.id).toBe("weekly/2026-11-16");
    expect(idsIn(ledger)).toEqual(idsDue(berlin, at("2026-11-12T09:00:00Z"), onMonday));
    expect(ledger.waiting()).toHaveLength(2);
  });

  it("of any nine days no kind that comes at a time of the week could be shown twice", () => {
    fc.assert(
      fc.property(spans(1), ({ schedule, begun, length }) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        const back = begun + 8 * MS_PER_DAY + length;
        ledger.settle(schedule, back);
        const situation = situationOf(ledger.rows(), schedule, back);
        const kinds = ledger
          .waiting()
          .filter((row) => row.subject === undefined && holdOf(row, situation) === undefined)
          .map(({ kind }) => kind);
        expect(kinds).toEqual([...new Set(kinds)]);
        expect(idsIn(ledger)).toEqual(idsDue(schedule, begun, back));
      }),
      THOUSAND_RUNS,
    );
  });

  it("of more than sixty days only those sixty are written down", () => {
    fc.assert(
      fc.property(spans(1), fc.integer({ min: 60, max: 800 }), ({ schedule, begun, length }, daysAway) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        const back = begun + daysAway * MS_PER_DAY + length;
        ledger.settle(schedule, back);
        expect(idsIn(ledger)).toEqual(idsDue(schedule, back - 60 * MS_PER_DAY, back));
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("a pause", () => {
  it("settles what falls due in it as paused, and asks for none of it later", () => {
    fc.assert(
      fc.property(spans(20), fc.integer({ min: 0, max: 20 }), ({ schedule, begun, length }, pausedDays) => {
        const pausedUntil = addDays(calendarDayAt(begun, schedule.zone), pausedDays);
        const paused = { ...schedule, pausedUntil };
        const ledger = MemoryLedger.begunAt(begun, paused);
        ledger.settle(paused, begun + length);
        for (const { due, state } of ledger.rows()) {
          expect(state === "paused").toBe(calendarDayAt(due, schedule.zone) < pausedUntil);
        }
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("a schedule that is changed at any moment", () => {
  const changes = fc.array(fc.tuple(schedules, fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 4,
  });

  it("holds from then on: what fell due before stays, and no period is asked twice", () => {
    fc.assert(
      fc.property(spans(30), changes, ({ schedule, begun, length }, later) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        const due = new Map<string, number>();
        let [current, from] = [schedule, begun];
        const until = (next: PlacedSchedule, now: number) => {
          for (const occurrence of occurrencesBetween(current, from, now)) {
            const id = nudgeId(occurrence);
            if (!due.has(id)) due.set(id, occurrence.due);
          }
          ledger.settle(current, now);
          [current, from] = [next, now];
        };
        for (const [next, share] of later.toSorted((a, b) => a[1] - b[1])) {
          until({ ...schedule, ...next }, begun + Math.floor(share * length));
        }
        until(current, begun + length);
        expect(new Map(ledger.rows().map((row) => [row.id, row.due]))).toEqual(due);
      }),
      THOUSAND_RUNS,
    );
  });

  it("never leaves two of a kind open about one thing", () => {
    fc.assert(
      fc.property(spans(14), changes, ({ schedule, begun, length }, later) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        let current = schedule;
        for (const [next, share] of later.toSorted((a, b) => a[1] - b[1])) {
          ledger.settle(current, begun + Math.floor(share * length));
          current = { ...schedule, ...next };
          const open = ledger.waiting().map(({ kind, subject }) => `${kind} ${subject}`);
          expect(open).toEqual([...new Set(open)]);
        }
        ledger.settle(current, begun + length);
        const open = ledger.waiting().map(({ kind, subject }) => `${kind} ${subject}`);
        expect(open).toEqual([...new Set(open)]);
      }),
      THOUSAND_RUNS,
    );
  });
});
