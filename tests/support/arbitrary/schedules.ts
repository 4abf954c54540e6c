import fc from "fast-check";

import type { PlacedSchedule, Schedule } from "@/lib/domain/schedule/schedule.ts";
import type { Weekday } from "@/lib/domain/time/day-key.ts";
import { oldBlocks } from "./blocks.ts";
import { minutesOfDay } from "./minutes-of-day.ts";
import { zones } from "./zones.ts";

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

/** What a person may have set, from the ordinary to the absurd. Nothing is paused. */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  workingDays,
  morning: fc.record({ on: fc.boolean(), atMinutes: minutesOfDay }),
  checkIn: fc.record({ on: fc.boolean(), atMinutes: minutesOfDay }),
  weekly: fc.record({
    on: fc.oneof(fc.constant(true), fc.boolean()),
    weekday: fc.constantFrom(...WEEK),
    atMinutes: minutesOfDay,
  }),
  quietHours,
  pausedUntil: fc.constant(null),
});

const blocks = fc.oneof(fc.constant([]), fc.array(oldBlocks, { minLength: 1, maxLength: 2 }));

/** Someone somewhere, with protected time or without. */
export const placedSchedules: fc.Arbitrary<PlacedSchedule> = fc
  .tuple(schedules, zones, blocks)
  .map(([schedule, zone, held]) => ({ ...schedule, zone, blocks: held }));
