import { describe, expect, it } from "vitest";

import { clockChangesBetween } from "@/lib/domain/time/clock-changes.ts";
import { clockChanges, FIRST_INSTANT, LAST_INSTANT, ZONES } from "@/tests/support/arbitrary/zones.ts";

const at = (text: string): number => Date.parse(text);

describe("the changes of a zone's clocks", () => {
  it("are found with the offset before and after", () => {
    expect(
      clockChangesBetween(at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z"), "Europe/Berlin"),
    ).toEqual([
      { at: at("2026-03-29T01:00:00Z"), fromMinutes: 60, toMinutes: 120 },
      { at: at("2026-10-25T01:00:00Z"), fromMinutes: 120, toMinutes: 60 },
    ]);
  });

  it("hold one at the end and none at the beginning of the stretch", () => {
    const change = at("2026-03-29T01:00:00Z");
    expect(clockChangesBetween(change - 1, change, "Europe/Berlin")).toHaveLength(1);
    expect(clockChangesBetween(change, change + 1, "Europe/Berlin")).toEqual([]);
  });

  it.each(ZONES)("are all found in %s", (zone) => {
    const found = clockChangesBetween(FIRST_INSTANT, LAST_INSTANT, zone).map((change) => change.at);
    expect(found).toEqual(clockChanges(zone));
  });
});
