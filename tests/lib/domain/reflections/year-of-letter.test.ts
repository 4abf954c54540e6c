import { describe, expect, it } from "vitest";

import { occasionsOfTheCalendar } from "@/lib/domain/nudges/dated-occasions.ts";
import { lastDayOfYear, letterOpensOn, yearOfLetter } from "@/lib/domain/reflections/year-of-letter.ts";
import { addDays, dayKeySchema, daysFrom } from "@/lib/domain/time/day-key.ts";

const day = (text: string) => dayKeySchema.parse(text);
/** Long since. */
const firstDay = day("2024-02-01");

describe("the year of a letter", () => {
  it("is the present one in its last weeks, and the one before until then", () => {
    expect(letterOpensOn(day("2026-01-01"))).toBe("2026-11-17");
    expect(yearOfLetter(day("2026-11-16"), { firstDay })).toBe("2025-01-01");
    expect(yearOfLetter(day("2026-11-17"), { firstDay })).toBe("2026-01-01");
    expect(yearOfLetter(day("2027-01-20"), { firstDay })).toBe("2026-01-01");
  });

  it("is the present one for somebody who began when the last was over", () => {
    expect(yearOfLetter(day("2027-01-03"), { firstDay: day("2027-01-01") })).toBe("2027-01-01");
    expect(yearOfLetter(day("2027-01-03"), { firstDay: day("2026-12-31") })).toBe("2026-01-01");
    expect(yearOfLetter(day("2027-01-03"), {})).toBe("2027-01-01");
  });

  it("is the one that was asked about", () => {
    expect(yearOfLetter(day("2026-12-20"), { firstDay, waitingPeriod: day("2025-01-01") })).toBe(
      "2025-01-01",
    );
  });

  it("is the same that the ledger asks about, all the days it may wait and be put off by days off", () => {
    const asked = occasionsOfTheCalendar(firstDay).filter(({ kind }) => kind === "yearly");
    expect(asked.length).toBeGreaterThan(10);
    for (const { day: due, period } of asked) {
      for (const today of daysFrom(due, addDays(due, 44))) {
        expect(yearOfLetter(today, { firstDay })).toBe(period);
      }
    }
  });

  it("ends on its last day", () => {
    expect(lastDayOfYear(day("2026-01-01"))).toBe("2026-12-31");
  });
});
