import fc from "fast-check";

import type { PlacedSchedule, Schedule } from "@/lib/domain/schedule/schedule.ts";
import type { Weekday } from "@/lib/domain/time/day-key.ts";
import { zones } from "./zones.ts";

const WEEK: Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** Minutes of the day; many lie where clocks are changed, or at the very ends. */
export const minutesOfDay = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.constantFrom(0, 1, 30, 60, 90, 119, 120, 150, 180, 510, 540, 840, 1080, 1380, 1410, 1439),
);

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

export const placedSchedules: fc.Arbitrary<PlacedSchedule> = fc
  .tuple(schedules, zones)
  .map(([schedule, zone]) => ({ ...schedule, zone }));
