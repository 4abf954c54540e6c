import { describe, expect, it } from "vitest";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { quarterMain } from "@/lib/domain/goals/quarter-main.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const AUTUMN = dayKeySchema.parse("2026-10-01");
const SUMMER = dayKeySchema.parse("2026-07-01");
const learning = (change: Partial<Goal>) =>
  goalOf({ shapes: [{ form: "learning", since: 0 }], mainOfQuarter: AUTUMN, ...change });

describe("the main learning goal of a quarter (L7)", () => {
  it("is the one that has its mark", () => {
    const marked = learning({ text: "listen to the end" });
    const others = [learning({ mainOfQuarter: SUMMER }), learning({ mainOfQuarter: undefined })];
    expect(quarterMain([...others, marked], AUTUMN)).toBe(marked);
    expect(quarterMain(others, AUTUMN)).toBeUndefined();
  });

  it("is the one changed last where a merge has left two", () => {
    const earlier = learning({ updatedAt: 1 });
    const later = learning({ id: "0197f000-0000-7000-8000-0000000000ab", updatedAt: 2 });
    expect(quarterMain([earlier, later], AUTUMN)).toBe(later);
    expect(quarterMain([later, earlier], AUTUMN)).toBe(later);
  });

  it("is none that rests, was deleted or is no learning goal any more", () => {
    expect(quarterMain([learning({ standing: "resting" })], AUTUMN)).toBeUndefined();
    expect(quarterMain([learning({ deletedAt: 1 })], AUTUMN)).toBeUndefined();
    expect(quarterMain([learning({ shapes: [{ form: "shift", since: 0 }] })], AUTUMN)).toBeUndefined();
  });
});
