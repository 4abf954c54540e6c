import { expect, it } from "vitest";

import { kindsOf, marksOf } from "@/components/moments/day-marks.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const day = dayKeySchema.parse("2026-11-23");

it("a day's marks stand in the order in which the kinds are always shown", () => {
  expect(marksOf({ day, counts: { tried: 1, noticed: 2, slipped: 0, chose: 1 } })).toEqual([
    "noticed",
    "noticed",
    "chose",
    "tried",
  ]);
});

it("a very full day is drawn up to a point, and told in full", () => {
  const full = { day, counts: { noticed: 40, chose: 0, slipped: 3, tried: 0 } };

  expect(marksOf(full)).toHaveLength(24);
  expect(kindsOf(full)).toEqual([
    { kind: "noticed", count: 40 },
    { kind: "slipped", count: 3 },
  ]);
});
