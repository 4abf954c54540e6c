import { describe, expect, test } from "vitest";

import type { Moment, MomentKind, Unease } from "@/lib/domain/moments/moment.ts";
import { tallyOf, uneaseTallyOf } from "@/lib/domain/moments/tally.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

function moment(kind: MomentKind, unease?: Unease): Moment {
  return {
    id: "0197f000-0000-7000-8000-000000000000",
    createdAt: 0,
    updatedAt: 0,
    at: 0,
    day: dayKeySchema.parse("2026-11-23"),
    offsetMinutes: 0,
    kind,
    unease,
  };
}

describe("counting moments", () => {
  test("gives plain totals in the usual order", () => {
    expect(tallyOf([moment("tried"), moment("noticed"), moment("tried")])).toEqual([
      { kind: "noticed", count: 1 },
      { kind: "tried", count: 2 },
    ]);
  });

  test("never gives a zero", () => {
    expect(tallyOf([])).toEqual([]);
    expect(uneaseTallyOf([moment("chose")])).toEqual([]);
  });

  test("counts how it felt from the easiest step on", () => {
    expect(uneaseTallyOf([moment("chose", 3), moment("tried", 0), moment("noticed", 3)])).toEqual([
      { unease: 0, count: 1 },
      { unease: 3, count: 2 },
    ]);
  });
});
