import { describe, expect, it } from "vitest";

import { earlierGoalTexts } from "@/lib/domain/goals/earlier-goal-texts.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";

const version = (id: string, replacedAt: number, row: RowVersion["row"]): RowVersion => ({
  id,
  table: "goals",
  rowId: "1",
  replacedAt,
  row,
});

describe("how a goal read before", () => {
  const now = { text: "Lead the team", words: { outcome: "I lead.", rung1: "" } };

  it("tells every text that reads otherwise now, the latest first and each once", () => {
    const versions = [
      version("a", 1, { text: "Get promoted", words: { outcome: "I lead." } }),
      version("b", 2, { text: "Get promoted", words: { outcome: "I decide.", rung1: "Trust" } }),
    ];
    expect(earlierGoalTexts(now, versions).map(({ text, replacedAt }) => [text, replacedAt])).toEqual([
      ["I decide.", 2],
      ["Trust", 2],
      ["Get promoted", 2],
    ]);
  });

  it("passes over what was empty and what is of another shape", () => {
    const versions = [
      version("a", 1, { text: 5 }),
      version("b", 2, { text: "Lead the team", words: { a: " " } }),
    ];
    expect(earlierGoalTexts(now, versions)).toEqual([]);
  });
});
