import fc from "fast-check";

import { type Moment, MOMENT_KINDS, UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { momentOn } from "@/tests/support/moment.ts";

/** The first day on which one of these moments may lie. */
export const FIRST_MOMENT = dayKeySchema.parse("2024-01-15");
/** So many days later lies the last. */
export const MOMENT_DAYS = 800;

/** Moments of somewhat more than two years, some of them taken back, wherever on earth they happened. */
export const moments: fc.Arbitrary<Moment[]> = fc.array(
  fc
    .record(
      {
        ahead: fc.integer({ min: 0, max: MOMENT_DAYS }),
        minutes: fc.integer({ min: 0, max: 1439 }),
        offsetMinutes: fc.integer({ min: -720, max: 840 }),
        kind: fc.constantFrom(...MOMENT_KINDS),
        timeUnknown: fc.constant(true as const),
        unease: fc.constantFrom(...UNEASE_STEPS),
        deletedAt: fc.constant(1),
      },
      { requiredKeys: ["ahead", "minutes", "offsetMinutes", "kind"] },
    )
    .map(({ ahead, minutes, ...rest }) => {
      const day = addDays(FIRST_MOMENT, ahead);
      const at = Date.parse(`${day}T00:00:00Z`) + (minutes - rest.offsetMinutes) * 60_000;
      return momentOn(day, { at, ...rest });
    }),
  { maxLength: 60 },
);
