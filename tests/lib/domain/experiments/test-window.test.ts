import { describe, expect, test } from "vitest";

import { testWindowFrom, usualEnd } from "@/lib/domain/experiments/test-window.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

describe("the days of a safe test", () => {
  test("are fourteen unless the person says otherwise", () => {
    expect(usualEnd(dayKeySchema.parse("2026-11-20"))).toBe("2026-12-04");
  });

  test("may be one and the same", () => {
    expect(testWindowFrom("2026-11-20", "2026-11-20")).toEqual({
      fromDay: "2026-11-20",
      untilDay: "2026-11-20",
    });
  });

  test.each([
    ["2026-11-20", "2026-11-19"],
    ["", "2026-11-20"],
    ["2026-11-20", ""],
    ["2026-02-30", "2026-11-20"],
  ])("are none from “%s” until “%s”", (from, until) => {
    expect(testWindowFrom(from, until)).toBeUndefined();
  });
});
