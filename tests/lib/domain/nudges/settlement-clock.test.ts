import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decide } from "@/lib/domain/nudges/decide.ts";
import { isAnswered } from "@/lib/domain/nudges/nudge.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedInstants } from "@/tests/support/arbitrary/schedules.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";
import { situationOf } from "@/tests/support/situation.ts";

const MS_PER_DAY = 86_400_000;
const MS_PER_YEAR = 365 * MS_PER_DAY;
const at = (text: string): number => Date.parse(text);
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };

const durations = (longest: number) =>
  fc.oneof(fc.integer({ min: 0, max: longest }), fc.integer({ min: 0, max: Math.min(longest, MS_PER_DAY) }));

/** Someone has lived with the product for a while; then their clock is wrong for some time. */
const lives = placedInstants.chain(({ schedule, at: begun }) =>
  fc.record({
    schedule: fc.constant(schedule),
    begun: fc.constant(begun),
    lived: durations(10 * MS_PER_DAY),
    /** By how much the clock is wrong. */
    error: fc.oneof(fc.constant(MS_PER_YEAR), durations(2 * MS_PER_YEAR)),
    /** When the wrong clock was looked at, since it went wrong. */
    looks: fc.array(durations(3 * MS_PER_DAY), { minLength: 1, maxLength: 3 }),
    /** How long it was wrong. */
    wrongFor: durations(6 * MS_PER_DAY),
    after: durations(12 * MS_PER_DAY),
  }),
);

interface WrongClock {
  begun: number;
  lived: number;
  looks: number[];
  wrongFor: number;
  after: number;
}

/** The instants at which both a right and a wrong clock are right. */
function rightTimes({ begun, lived, wrongFor, after }: WrongClock): [number, number, number] {
  const wentWrong = begun + lived;
  return [wentWrong, wentWrong + wrongFor, wentWrong + wrongFor + after];
}

describe("a clock set far ahead and back again", () => {
  it("leaves the ledger of a clock that never moved", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { schedule, begun, error, looks } = life;
        const [wentWrong, corrected, end] = rightTimes(life);
        const wrong = MemoryLedger.begunAt(begun, schedule);
        const right = MemoryLedger.begunAt(begun, schedule);
        wrong.settle(schedule, wentWrong);
        for (const look of looks.toSorted((a, b) => a - b)) wrong.settle(schedule, wentWrong + error + look);
        for (const now of [corrected, end]) {
          wrong.settle(schedule, now);
          right.settle(schedule, now);
          expect(wrong.entries(now)).toEqual(right.entries());
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("differs from it in nothing but what the person answered meanwhile", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { schedule, begun, error, looks } = life;
        const [wentWrong, , end] = rightTimes(life);
        const wrong = MemoryLedger.begunAt(begun, schedule);
        const right = MemoryLedger.begunAt(begun, schedule);
        wrong.settle(schedule, wentWrong);
        for (const look of looks.toSorted((a, b) => a - b)) {
          wrong.settle(schedule, wentWrong + error + look);
          const { shows } = decide(situationOf(wrong.rows(), schedule, wentWrong + error + look));
          if (shows !== undefined) wrong.answer(shows.id, wentWrong + error + look);
        }
        wrong.settle(schedule, end);
        right.settle(schedule, end);
        const answered = new Set(
          wrong
            .rows()
            .filter(isAnswered)
            .map(({ id }) => id),
        );
        const others = (ledger: MemoryLedger) =>
          ledger.entries(end).filter((entry) => !answered.has(entry.split(" ")[0] ?? ""));
        expect(others(wrong)).toEqual(others(right));
      }),
      THOUSAND_RUNS,
    );
  });

  it("asks for what fell due meanwhile, also when the clock was set ahead twice", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-16T12:00:00Z"), berlin);
    for (const now of ["2027-11-16T12:00:00Z", "2028-11-16T12:00:00Z", "2026-11-20T12:00:00Z"]) {
      ledger.settle(berlin, at(now));
    }
    expect(ledger.rows().map(({ id }) => id)).toEqual(
      [17, 18, 19, 20].map((day) => `morning/2026-11-${day}`),
    );
  });

  it("opens again what the wrong clock had closed", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-20T09:00:00Z"), berlin);
    ledger.settle(berlin, at("2026-11-20T13:00:00Z"));
    ledger.settle(berlin, at("2027-11-20T13:00:00Z"));
    ledger.settle(berlin, at("2026-11-20T14:00:00Z"));
    expect(ledger.waiting().map(({ id }) => id)).toEqual(["weekly/2026-11-16"]);
  });
});

describe("a clock set back and right again", () => {
  it("leaves the ledger of a clock that never moved", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { schedule, begun, error, looks } = life;
        const [wentWrong, corrected, end] = rightTimes(life);
        fc.pre(begun - error > 0);
        const wrong = MemoryLedger.begunAt(begun, schedule);
        const right = MemoryLedger.begunAt(begun, schedule);
        wrong.settle(schedule, wentWrong);
        for (const look of looks.toSorted((a, b) => a - b)) wrong.settle(schedule, wentWrong - error + look);
        for (const now of [corrected, end]) {
          wrong.settle(schedule, now);
          right.settle(schedule, now);
          // A wrong clock that stands before the first day is believed while it stands there.
          const lived = wrong.entries(now).filter((entry) => Number(entry.split(" ")[1]) > begun);
          expect(lived).toEqual(right.entries());
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("neither notifies again nor forgets that a nudge was put off", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-20T09:00:00Z"), berlin);
    const now = at("2026-11-20T14:00:00Z");
    ledger.settle(berlin, now);
    ledger.revise("weekly/2026-11-16", { notifiedAt: now, postponedUntil: at("2026-11-23T08:00:00Z") });
    const before = ledger.rows();
    ledger.settle(berlin, at("2015-01-01T00:00:04Z"));
    ledger.settle(berlin, at("2015-01-01T00:01:09Z"));
    ledger.settle(berlin, now + 600_000);
    expect(ledger.rows()).toEqual(before);
  });

  it("keeps the rows of long ago", () => {
    const ledger = MemoryLedger.begunAt(at("2026-01-01T12:00:00Z"), berlin);
    for (let now = at("2026-01-02T12:00:00Z"); now < at("2026-11-20T00:00:00Z"); now += MS_PER_DAY) {
      ledger.settle(berlin, now);
    }
    const before = ledger.entries();
    for (const wrong of ["2015-01-01T00:00:04Z", "2026-11-19T12:00:00Z", "2015-01-01T00:00:05Z"]) {
      ledger.settle(berlin, at(wrong));
    }
    // What is to come waits for nobody yet.
    expect(ledger.waiting()).toEqual([]);
    ledger.settle(berlin, at("2026-11-19T12:00:00Z"));
    expect(ledger.entries()).toEqual(before);
  });
});

describe("a clock that is trimmed by seconds", () => {
  it("takes nothing back", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-20T09:00:00Z"), berlin);
    ledger.settle(berlin, at("2026-11-20T13:00:00.300Z"));
    expect(ledger.waiting().map(({ id }) => id)).toEqual(["weekly/2026-11-16"]);
    ledger.settle(berlin, at("2026-11-20T12:59:59.900Z"));
    expect(ledger.waiting().map(({ id }) => id)).toEqual(["weekly/2026-11-16"]);
  });
});
