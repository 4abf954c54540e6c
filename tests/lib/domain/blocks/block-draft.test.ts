import { describe, expect, it } from "vitest";

import {
  type BlockDraft,
  blockDraftFrom,
  blockDraftOf,
  blockPartsOf,
  changedParts,
  emptyBlockDraft,
} from "@/lib/domain/blocks/block-draft.ts";
import { blockSchema } from "@/lib/domain/blocks/block.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { block } from "@/tests/support/block.ts";

const day = (text: string) => dayKeySchema.parse(text);
const draft: BlockDraft = blockDraftOf(block({ lastDay: day("2026-12-16") }));

function problemOf(change: Partial<BlockDraft>): string | undefined {
  const made = blockPartsOf({ ...draft, ...change });
  return "problem" in made ? made.problem : undefined;
}

function partsOf(change: Partial<BlockDraft>) {
  const made = blockPartsOf({ ...draft, ...change });
  if ("problem" in made) throw new Error(made.problem);
  return made.parts;
}

describe("the draft of a block", () => {
  it("makes a block as it is kept, with tidy words", () => {
    const parts = partsOf({ name: "  The  long\nview ", purpose: " One thing " });
    expect(parts).toMatchObject({ name: "The long view", purpose: "One thing", lastDay: "2026-12-16" });
    expect(blockSchema.safeParse({ ...block(), ...parts }).success).toBe(true);
  });

  it("needs no last day", () => {
    expect(partsOf({ lastDay: "" }).lastDay).toBeUndefined();
  });

  it("belongs to the goal that is chosen, or to none", () => {
    const goalId = "0197f000-0000-7000-8000-000000000001";
    const parts = partsOf({ goalId });
    expect(blockSchema.parse({ ...block(), ...parts }).goalId).toBe(goalId);
    expect(blockDraftOf(block({ goalId })).goalId).toBe(goalId);
    const given = { ...draft, goalId };
    expect(changedParts(given, draft, partsOf({}))).toStrictEqual({ goalId: undefined });
    expect(changedParts(draft, given, parts)).toEqual({ goalId });
  });

  it.each([
    ["name", { name: "  " }],
    ["name", { name: "a".repeat(301) }],
    ["purpose", { purpose: "" }],
    ["purpose", { purpose: "a".repeat(301) }],
    ["weekdays", { weekdays: [] }],
    ["firstDay", { firstDay: "" }],
    ["lastDay", { lastDay: "2026-11-15" }],
    ["lastDay", { lastDay: "2026-12" }],
    // From Thursday to Sunday there is neither Monday nor Wednesday.
    ["never", { firstDay: "2026-11-19", lastDay: "2026-11-22" }],
  ])("is no block yet for its %s: %o", (problem, change) => {
    expect(problemOf(change)).toBe(problem);
  });

  it("begins empty, on today, and lacks a name first", () => {
    const empty = emptyBlockDraft(day("2026-11-16"));
    expect(empty).toMatchObject({ name: "", weekdays: [], firstDay: "2026-11-16", lastDay: "" });
    expect(blockPartsOf(empty)).toEqual({ problem: "name" });
  });

  it("is read again from its text, and from nothing else", () => {
    expect(blockDraftFrom(JSON.stringify(draft))).toEqual(draft);
    const { goalId: _, ...withoutGoal } = draft;
    expect(blockDraftFrom(JSON.stringify(withoutGoal))).toEqual(draft);
    for (const text of ["", "{", "null", '{"name":"a"}']) expect(blockDraftFrom(text)).toBeUndefined();
  });

  it("changes in a block what the person set otherwise, and nothing else", () => {
    const changed = { ...draft, weekdays: [1], lastDay: "" };
    expect(changedParts(draft, changed, partsOf(changed))).toEqual({ weekdays: [1], lastDay: undefined });
    expect(changedParts(draft, draft, partsOf({}))).toEqual({});
  });
});
