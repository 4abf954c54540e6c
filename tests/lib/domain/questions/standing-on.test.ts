import { describe, expect, test } from "vitest";

import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { isFoundUseful, standingOn } from "@/lib/domain/questions/standing-on.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const TODAY = dayKeySchema.parse("2026-11-20");
const ROW: QuestionStanding = {
  id: "0197f000-0000-7000-8000-000000000001",
  createdAt: 0,
  updatedAt: 0,
  questionId: "ahead-pull",
  standing: "never",
};
const on = (change: Partial<QuestionStanding>) => standingOn([{ ...ROW, ...change }], "ahead-pull", TODAY);

describe("what was said of a question", () => {
  test("is nothing for one that was not spoken of, or whose words were deleted", () => {
    expect(standingOn([ROW], "ahead-try", TODAY)).toBe("open");
    expect(on({ deletedAt: 1 })).toBe("open");
  });

  test("holds, and a rest until its day", () => {
    expect(on({})).toBe("never");
    expect(on({ standing: "pinned" })).toBe("pinned");
    expect(on({ standing: "resting", restsUntil: dayKeySchema.parse("2026-11-21") })).toBe("resting");
    expect(on({ standing: "resting", restsUntil: TODAY })).toBe("open");
  });

  test("may be that it was useful", () => {
    expect(isFoundUseful([{ ...ROW, useful: true }], "ahead-pull")).toBe(true);
    expect(isFoundUseful([ROW], "ahead-pull")).toBe(false);
    expect(isFoundUseful([{ ...ROW, useful: true, deletedAt: 1 }], "ahead-pull")).toBe(false);
  });
});
