import { describe, expect, it } from "vitest";

import { lastDayOfYear, yearOfLetter } from "@/lib/domain/reflections/year-of-letter.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const day = (text: string) => dayKeySchema.parse(text);

describe("the year of a letter", () => {
  it("is the present one, from three weeks after its beginning on", () => {
    expect(yearOfLetter(day("2026-12-24"), [])).toBe("2026-01-01");
    expect(yearOfLetter(day("2027-01-20"), [])).toBe("2027-01-01");
  });

  it("is the last one in the first weeks of a year, unless it has its letter", () => {
    expect(yearOfLetter(day("2027-01-19"), [])).toBe("2026-01-01");
    expect(yearOfLetter(day("2027-01-03"), [finishedOn("yearly", "2026-01-01")])).toBe("2027-01-01");
  });

  it("is the one that was asked about", () => {
    expect(yearOfLetter(day("2027-02-20"), [], day("2026-01-01"))).toBe("2026-01-01");
  });

  it("ends on its last day", () => {
    expect(lastDayOfYear(day("2026-01-01"))).toBe("2026-12-31");
  });
});
