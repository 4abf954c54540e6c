import { expect, test } from "vitest";

import { byDay } from "@/lib/domain/moments/by-day.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";

const MONDAY = dayKeySchema.parse("2026-11-23");
const TUESDAY = dayKeySchema.parse("2026-11-24");

function moment(id: string, day: DayKey): Moment {
  return { id, createdAt: 0, updatedAt: 0, at: 0, day, offsetMinutes: 0, kind: "noticed" };
}

test("moments are gathered under the day they were logged on, in their order", () => {
  const days = byDay([moment("a", MONDAY), moment("b", TUESDAY), moment("c", MONDAY)]);
  expect(days.map(({ day, moments }) => [day, moments.map(({ id }) => id)])).toEqual([
    [MONDAY, ["a", "c"]],
    [TUESDAY, ["b"]],
  ]);
});

test("a day without moments is not there", () => {
  expect(byDay([])).toEqual([]);
});
