import { expect, it } from "vitest";

import { minutesOfMoment } from "@/lib/domain/moments/minutes-of-moment.ts";

const at = Date.parse("2026-11-23T09:12:34Z");

it.each([
  ["Greenwich", 0, 9 * 60 + 12],
  ["Kathmandu", 345, 14 * 60 + 57],
  ["Honolulu, the evening before", -600, 23 * 60 + 12],
  ["Kiritimati", 840, 23 * 60 + 12],
])("a moment is told by the clock that hung in %s", (_, offsetMinutes, minutes) => {
  expect(minutesOfMoment({ at, offsetMinutes })).toBe(minutes);
});

it("stays on the clock in the first hours that can be told", () => {
  expect(minutesOfMoment({ at: 0, offsetMinutes: -60 })).toBe(23 * 60);
});

it("has no time where none is known", () => {
  expect(minutesOfMoment({ at, offsetMinutes: 0, timeUnknown: true })).toBeUndefined();
});
