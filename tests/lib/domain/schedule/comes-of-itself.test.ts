import { describe, expect, it } from "vitest";

import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { comesOfItself } from "@/lib/domain/schedule/comes-of-itself.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";

const usual = defaultSchedule("de-DE");

describe("whether a kind comes of itself", () => {
  it("holds for every kind at first", () => {
    expect(NUDGE_KINDS.filter((kind) => !comesOfItself(kind, usual))).toEqual([]);
  });

  it("holds for none that was sent to the popup", () => {
    expect(
      NUDGE_KINDS.filter((kind) => comesOfItself(kind, { ...usual, quieted: [...NUDGE_KINDS] })),
    ).toEqual([]);
  });

  it("holds, in a day that has room for none, for what stands outside the count", () => {
    expect(NUDGE_KINDS.filter((kind) => comesOfItself(kind, { ...usual, mostPerDay: 0 }))).toEqual([
      "weekly",
      "block-start",
      "block-end",
      "plan-cue",
    ]);
  });
});
