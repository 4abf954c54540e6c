import fc from "fast-check";

import { NUDGE_KINDS, OCCASION_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import type { DatedOccasion, PlacedSchedule, Schedule } from "@/lib/domain/schedule/schedule.ts";
import { toDayKey, type Weekday } from "@/lib/domain/time/day-key.ts";
import { planOf } from "@/tests/support/plan.ts";
import { oldBlocks } from "./blocks.ts";
import { minutesOfDay } from "./minutes-of-day.ts";
import { FIRST_INSTANT, instantsOf, LAST_INSTANT, zones } from "./zones.ts";

const WEEK: Weekday[] = [1, 2, 3, 4, 5, 6, 0];

const quietHours = fc.oneof(
  fc.constant({ fromMinutes: 18 * 60, untilMinutes: 8 * 60 + 30 }),
  fc.constant({ fromMinutes: 0, untilMinutes: 0 }),
  fc.record({ fromMinutes: minutesOfDay, untilMinutes: minutesOfDay }),
);

const workingDays = fc.oneof(
  fc.constant<Weekday[]>([1, 2, 3, 4, 5]),
  fc.constant<Weekday[]>([1, 2, 3, 4, 0]),
  fc.subarray(WEEK),
);

const timed = fc.record({ on: fc.boolean(), atMinutes: minutesOfDay });

/** What a person may have set, from the ordinary to the absurd. Nothing is paused. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  workingDays,
  morning: timed,
  checkIn: timed,
  endOfDay: timed,
  weekly: fc.record({
    on: fc.oneof(fc.constant(true), fc.boolean()),
    weekday: fc.constantFrom(...WEEK),
    atMinutes: minutesOfDay,
  }),
  quietHours,
  pausedUntil: fc.constant(null),
  mostPerDay: fc.integer({ min: 0, max: 4 }),
  occasions: fc
    .subarray([...OCCASION_KINDS], { maxLength: 2 })
    .map((off) => Object.fromEntries(off.map((kind) => [kind, false]))),
  quieted: fc.subarray([...NUDGE_KINDS], { maxLength: 2 }),
  waitsForSilence: fc.boolean(),
});

const blocks = fc.oneof(fc.constant([]), fc.array(oldBlocks, { minLength: 1, maxLength: 2 }));

const planTimes = fc.record({ weekdays: fc.subarray(WEEK, { minLength: 1 }), atMinutes: minutesOfDay });
const plans = fc
  .oneof(fc.constant([]), fc.array(planTimes, { minLength: 1, maxLength: 3 }))
  .map((times) => times.map((time, index) => planOf(index + 1, { kind: "time", ...time })));

/** Dates that fall within the fortnight after an instant (epoch ms), or anywhere. */
const datedAround = (at: number): fc.Arbitrary<DatedOccasion[]> =>
  fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom<DatedOccasion["kind"]>(
        "checkpoint",
        "contract-review",
        "quarterly",
        "look-back",
        "yearly",
        "backup",
      ),
      day: fc
        .oneof(
          fc.integer({ min: at, max: at + 14 * 86_400_000 }),
          fc.integer({ min: FIRST_INSTANT, max: LAST_INSTANT }),
        )
        .map(toDayKey),
      subject: fc.constantFrom("a", "b"),
    }),
    // Each has one day at a time.
    { maxLength: 3, selector: ({ kind, subject }) => `${kind}/${subject}` },
  );

/** Someone somewhere, with protected time, plans and dates or without. */
export const placedSchedules: fc.Arbitrary<PlacedSchedule> = fc
  .tuple(schedules, zones)
  .chain(([schedule, zone]) => instantsOf(zone).chain((at) => placedAround(schedule, zone, at)));

/** The same, and an instant (epoch ms) near to which the dates are. */
export const placedInstants: fc.Arbitrary<{ schedule: PlacedSchedule; at: number }> = fc
  .tuple(schedules, zones)
  .chain(([schedule, zone]) =>
    instantsOf(zone).chain((at) =>
      placedAround(schedule, zone, at).map((placed) => ({ schedule: placed, at })),
    ),
  );

function placedAround(schedule: Schedule, zone: string, at: number): fc.Arbitrary<PlacedSchedule> {
  return fc
    .tuple(blocks, plans, datedAround(at))
    .map(([held, made, dated]) => ({ ...schedule, zone, blocks: held, plans: made, dated }));
}
