import fc from "fast-check";

/** Minutes of the day; many lie where clocks are changed, or at the very ends. */
export const minutesOfDay = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.constantFrom(0, 1, 30, 60, 90, 119, 120, 150, 180, 510, 540, 840, 1080, 1380, 1410, 1439),
);
