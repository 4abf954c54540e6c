import fc from "fast-check";

import type { Block } from "@/lib/domain/blocks/block.ts";
import { addDays, dayKeySchema, type Weekday } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { block } from "@/tests/support/block.ts";
import { minutesOfDay } from "./minutes-of-day.ts";

const times = fc.record({
  id: fc.uuid(),
  weekdays: fc.oneof(
    fc.constant<Weekday[]>([0, 1, 2, 3, 4, 5, 6]),
    fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 }),
  ),
  fromMinutes: minutesOfDay,
  lengthMinutes: fc.oneof(fc.integer({ min: 15, max: 720 }), fc.constantFrom(15, 60, 120, 720)),
});

/** A block of someone in `zone`, most often one that takes place in the days around `at` (epoch ms). */
export function blocksAround(at: number, zone: string): fc.Arbitrary<Block> {
  const today = calendarDayAt(at, zone);
  return fc
    .record({
      times,
      firstIn: fc.integer({ min: -20, max: 4 }),
      lastIn: fc.option(fc.integer({ min: -3, max: 20 })),
      isResting: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
    })
    .map(({ times: parts, firstIn, lastIn, isResting }) =>
      block({
        ...parts,
        firstDay: addDays(today, firstIn),
        ...(lastIn !== null && { lastDay: addDays(today, lastIn) }),
        standing: isResting ? "resting" : "active",
      }),
    );
}

/** A block that has been there for as long as anything else. */
export const oldBlocks: fc.Arbitrary<Block> = times.map((parts) =>
  block({ ...parts, firstDay: dayKeySchema.parse("2016-01-01") }),
);
