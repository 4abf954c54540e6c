import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { siteCue, siteCueRow } from "@/lib/domain/plans/site-cue.ts";
import { isPausedAt, isPermittedAt, type PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { minutesOfDay } from "@/tests/support/arbitrary/minutes-of-day.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { instantsOf, zones } from "@/tests/support/arbitrary/zones.ts";
import { planOf } from "@/tests/support/plan.ts";
import { ORIGIN, siteAt, situationAt } from "@/tests/support/site-cue.ts";

const HOUR = 3_600_000;
const plans = [planOf(1, siteAt("/")), planOf(2, siteAt("/a")), planOf(3, siteAt("/a/b"))];

/** A visit: how long after the one before, where, and where on earth; the clock may be set back. */
const visits = fc.array(
  fc.record({
    passed: fc.oneof(
      fc.integer({ min: 0, max: 2 * HOUR }),
      fc.integer({ min: 0, max: 30 * HOUR }),
      fc.integer({ min: -30 * HOUR, max: 0 }),
    ),
    path: fc.constantFrom("/", "/a", "/a/b/c"),
    zone: fc.option(zones, { freq: 8, nil: undefined }),
    asks: fc.nat(9).map((drawn) => drawn === 0),
    state: fc.constantFrom<Nudge["state"]>("acted", "otherwise", "declined", "expired", "waiting"),
  }),
  { maxLength: 50, size: "max" },
);

const lives = zones.chain((home) =>
  fc.record({
    home: fc.constant(home),
    begun: instantsOf(home),
    visits,
    quietHours: fc.oneof(
      fc.constant({ fromMinutes: 0, untilMinutes: 0 }),
      fc.record({ fromMinutes: minutesOfDay, untilMinutes: minutesOfDay }),
    ),
    dayStartsAtMinutes: fc.constantFrom(0, 240, 600),
  }),
);

type Life = typeof lives extends fc.Arbitrary<infer One> ? One : never;

function lived(life: Life) {
  const ledger: Nudge[] = [];
  const shown: { row: Nudge; schedule: PlacedSchedule }[] = [];
  let now = life.begun;
  let zone: string = life.home;
  for (const visit of life.visits) {
    now += visit.passed;
    zone = visit.zone ?? zone;
    const workingDays = [0, 1, 2, 3, 4, 5, 6];
    const schedule = { ...defaultSchedule("en"), workingDays, quietHours: life.quietHours, zone, plans };
    const situation = {
      ...situationAt(now, plans),
      schedule,
      dayStartsAtMinutes: life.dayStartsAtMinutes,
      ledger: [...ledger],
    };
    const { plan } = siteCue(situation, { origin: ORIGIN, path: visit.path });
    if (plan === undefined) continue;
    const row = { ...siteCueRow(plan, situation, visit.asks), state: visit.state };
    ledger.push(row);
    shown.push({ row, schedule });
  }
  return { ledger, shown };
}

describe("whatever somebody visits, wherever they fly and however their clock is set", () => {
  it("a plan keeps an hour’s distance, speaks three times a day at most, and all together five", () => {
    let most = 0;
    fc.assert(
      fc.property(lives, (life) => {
        const { ledger } = lived(life);
        most = Math.max(most, ledger.length);
        expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
        for (const plan of plans) {
          const own = ledger.filter(({ subject }) => subject?.startsWith(plan.id));
          const times = own.map(({ due }) => due).toSorted((a, b) => a - b);
          expect(times.every((due, index) => index === 0 || due - (times[index - 1] ?? 0) >= HOUR)).toBe(
            true,
          );
          for (const rows of Object.values(Object.groupBy(own, ({ period }) => period))) {
            expect(rows?.length).toBeLessThanOrEqual(3);
          }
        }
        for (const rows of Object.values(Object.groupBy(ledger, ({ period }) => period))) {
          expect(rows?.length).toBeLessThanOrEqual(5);
        }
      }),
      THOUSAND_RUNS,
    );
    expect(most).toBeGreaterThan(10);
  });

  it("none comes in quiet hours or in a pause", () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { row, schedule } of lived(life).shown) {
          expect(isPermittedAt(row.due, schedule, false) && !isPausedAt(row.due, schedule)).toBe(true);
        }
      }),
      THOUSAND_RUNS,
    );
  });
});
