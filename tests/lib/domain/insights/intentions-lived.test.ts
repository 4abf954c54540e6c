import { describe, expect, it } from "vitest";

import { intentionsLived } from "@/lib/domain/insights/intentions-lived.ts";
import { daysOfYear } from "@/lib/domain/insights/year-in-view.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import { dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";

const at = (day: string) => toUtcMidnight(day);
const idOf = (number: number) => `0197f000-0000-7000-8000-00000000000${number}`;
const intention = (number: number, day: string, change: Partial<Intention> = {}): Intention => ({
  id: idOf(number),
  createdAt: at(day),
  updatedAt: at(day),
  text: "Calm",
  standing: "held",
  position: number,
  chosenAt: at(day),
  ...change,
});
const practice = (day: string, intentionId: string, endedAt?: number): Practice => ({
  id: idOf(9),
  createdAt: at(day),
  updatedAt: at(day),
  text: "Ask",
  intentionId,
  carriedOn: dayKeySchema.parse(day),
  ...(endedAt !== undefined && { endedAt }),
});
const year = daysOfYear("2026") ?? {
  first: dayKeySchema.parse("2026-01-01"),
  last: dayKeySchema.parse("2026-12-31"),
};
const lived = (intentions: Intention[], practices: Practice[] = []) =>
  intentionsLived(intentions, practices, year, "UTC").map(({ id }) => id);

describe("the intentions lived in a year", () => {
  it("are those that came in it or were taken up in it, the oldest first", () => {
    const came = intention(1, "2026-05-01");
    const takenUp = intention(2, "2024-05-01", { chosenAt: at("2026-02-01") });
    const before = intention(3, "2025-05-01");
    expect(lived([came, takenUp, before, intention(4, "2027-01-01")])).toEqual([idOf(2), idOf(1)]);
  });

  it("and those whose practice was lived in it, though it began before", () => {
    const before = intention(3, "2025-05-01");
    expect(lived([before], [practice("2025-11-01", before.id)])).toEqual([before.id]);
    expect(lived([before], [practice("2025-11-01", before.id, at("2025-12-01"))])).toEqual([]);
    expect(lived([before], [practice("2027-01-01", before.id)])).toEqual([]);
  });

  it("are not those that were deleted", () => {
    expect(lived([intention(1, "2026-05-01", { deletedAt: 1 })])).toEqual([]);
  });

  it("goes by the clocks of the place, at both ends of a year", () => {
    const evening = intention(1, "2026-12-31", {
      createdAt: at("2026-12-31") + 23.5 * 3_600_000,
      chosenAt: 0,
    });
    expect(intentionsLived([evening], [], year, "UTC")).toHaveLength(1);
    expect(intentionsLived([evening], [], year, "Europe/Berlin")).toHaveLength(0);
  });
});
