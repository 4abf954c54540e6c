import { describe, expect, it } from "vitest";

import { weekdayNames } from "@/lib/messages/weekday-names.ts";

/** Thin spaces, where the language sets them, read as spaces. */
const named = (weekdays: number[], weekStartsOn: number) =>
  weekdayNames(weekdays, weekStartsOn).replaceAll(/\s/gu, " ");

describe("the names of weekdays", () => {
  it.each([
    [[1], 1, "Monday"],
    [[4, 1], 1, "Monday and Thursday"],
    [[1, 2], 1, "Monday and Tuesday"],
    [[5, 3, 1, 2, 4], 1, "Monday – Friday"],
    [[0, 1, 2, 3, 4], 0, "Sunday – Thursday"],
    [[6, 0, 1], 6, "Saturday – Monday"],
    [[1, 1, 3, 3], 1, "Monday and Wednesday"],
    [[], 1, ""],
  ])("%j in a week from %i are “%s”", (weekdays, weekStartsOn, names) => {
    expect(named(weekdays, weekStartsOn)).toBe(names);
  });

  it("come in the order of the person’s week", () => {
    expect(named([0, 1, 6], 1)).toMatch(/^Monday, Saturday,? and Sunday$/);
    expect(named([0, 1, 5], 0)).toMatch(/^Sunday, Monday,? and Friday$/);
  });
});
