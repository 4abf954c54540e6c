import { describe, expect, it } from "vitest";

import { occasionsOfTheCalendar } from "@/lib/domain/nudges/dated-occasions.ts";
import { quarterInView, quarterOpensOn } from "@/lib/domain/reflections/quarter-in-view.ts";
import { addDays, dayKeySchema, daysFrom } from "@/lib/domain/time/day-key.ts";

const day = (text: string) => dayKeySchema.parse(text);
/** Long since. */
const firstDay = day("2025-02-01");

describe("the quarter that is looked at", () => {
  it("is the present one in its last fortnight, and the one before until then", () => {
    expect(quarterOpensOn(day("2026-10-01"))).toBe("2026-12-18");
    expect(quarterInView(day("2026-12-17"), { firstDay })).toBe("2026-07-01");
    expect(quarterInView(day("2026-12-18"), { firstDay })).toBe("2026-10-01");
    expect(quarterInView(day("2027-01-01"), { firstDay })).toBe("2026-10-01");
    expect(quarterInView(day("2027-02-10"), { firstDay })).toBe("2026-10-01");
  });

  it("is the present one for somebody who began when the last was over", () => {
    expect(quarterInView(day("2027-01-05"), { firstDay: day("2027-01-02") })).toBe("2027-01-01");
    expect(quarterInView(day("2027-01-05"), { firstDay: day("2026-12-30") })).toBe("2026-10-01");
    expect(quarterInView(day("2027-01-05"), {})).toBe("2027-01-01");
  });

  it("is the one that was asked about", () => {
    expect(quarterInView(day("2027-02-20"), { firstDay, waitingPeriod: day("2026-10-01") })).toBe(
      "2026-10-01",
    );
  });

  it("is the same that the ledger asks about, all the days it may wait and be put off by days off", () => {
    const asked = occasionsOfTheCalendar(firstDay).filter(({ kind }) => kind === "quarterly");
    expect(asked.length).toBeGreaterThan(40);
    for (const { day: due, period } of asked) {
      for (const today of daysFrom(due, addDays(due, 28))) {
        expect(quarterInView(today, { firstDay })).toBe(period);
      }
    }
  });
});
