import { describe, expect, test } from "vitest";

import type { Moment, MomentKind, Unease } from "@/lib/domain/moments/moment.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { occasionsOf } from "@/lib/prompts/occasions.ts";

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

describe("what a week allows to be asked about", () => {
  test("is nothing when nothing was logged", () => {
    expect(occasionsOf([])).toEqual(new Set());
  });

  test("is each kind that was logged, but for noticing, which every question may speak of", () => {
    expect(occasionsOf([moment("noticed"), moment("tried"), moment("tried"), moment("slipped")])).toEqual(
      new Set(["tried", "slipped"]),
    );
  });

  test("includes unease from the step that is called uneasy", () => {
    expect(occasionsOf([moment("noticed", 1)])).toEqual(new Set());
    expect(occasionsOf([moment("noticed", 2)])).toEqual(new Set(["uneasy"]));
  });
});
