import { describe, expect, it } from "vitest";

import { fillASheet, shownOf, type YearItem } from "@/components/year/year-item.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";

const FIRST = dayKeySchema.parse("2026-01-01");
/** Every eleven days one, from the beginning of a year on. */
const items = (count: number, text = "Short", taught = ""): YearItem[] =>
  Array.from({ length: count }, (_, place) => ({
    key: `${place}`,
    day: addDays(FIRST, place * 11),
    text,
    taught,
  }));

describe("what a year shows of one kind", () => {
  it("is all of it while that is little, else the last of each month", () => {
    expect(shownOf(items(8))).toHaveLength(8);
    expect(shownOf(items(9)).map(({ day }) => day)).toEqual(["2026-01-23", "2026-02-25", "2026-03-30"]);
  });
});

describe("a sheet of paper", () => {
  it("has room for many short entries, and for some long ones", () => {
    expect(fillASheet([items(33), items(33), items(33), items(33)])).toBe(false);
    expect(fillASheet([items(8, "long ".repeat(60)), items(8, "long ".repeat(60))])).toBe(false);
  });

  it("is filled by long entries of every month, however long they are", () => {
    const long = items(33, "long ".repeat(60), "It taught a lot.");
    expect(fillASheet([long])).toBe(false);
    expect(fillASheet([long, long])).toBe(true);
  });
});
