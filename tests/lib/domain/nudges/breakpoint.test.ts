import { describe, expect, it } from "vitest";

import { isBackAfterLong, isFresh, isReturn } from "@/lib/domain/nudges/breakpoint.ts";

const NOW = Date.parse("2026-11-20T14:00:00Z");
const MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

describe("a window that comes to the front", () => {
  it.each([
    ["ten minutes", NOW - 10 * MINUTE, true],
    ["less than that", NOW - 10 * MINUTE + 1, false],
    ["no time at all", undefined, false],
    ["a time still to come, by a clock set back", NOW + MS_PER_DAY, false],
  ])("after %s", (_, awaySince, returns) => {
    expect(isReturn(awaySince, NOW)).toBe(returns);
  });
});

describe("a breakpoint", () => {
  it("is one for two seconds, whichever clock is ahead", () => {
    const fresh = (at: number) => isFresh({ kind: "new-tab", at }, NOW);
    expect([NOW, NOW - 2_000, NOW + 2_000].map(fresh)).toEqual([true, true, true]);
    expect([NOW - 2_001, NOW + 2_001].map(fresh)).toEqual([false, false]);
    expect(isFresh(undefined, NOW)).toBe(false);
  });

  it("ends a long absence when there was none for seven days", () => {
    const isBack = (at: number) => isBackAfterLong({ kind: "idle-return", at }, NOW);
    expect(isBack(NOW - 7 * MS_PER_DAY)).toBe(true);
    expect(isBack(NOW - 7 * MS_PER_DAY + 1)).toBe(false);
    expect(isBack(NOW + 30 * MS_PER_DAY)).toBe(false);
    expect(isBackAfterLong(undefined, NOW)).toBe(false);
  });
});
