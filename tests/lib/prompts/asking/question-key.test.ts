import { describe, expect, test } from "vitest";

import { QUESTION_BANK } from "@/lib/prompts/bank/bank.ts";
import { categoryOf, keyOfOwn, keyOfPacked, originOf } from "@/lib/prompts/asking/question-key.ts";

const stamps = { createdAt: 0, updatedAt: 0 };
const OWN = { ...stamps, id: "0197f000-0000-7000-8000-000000000001", slot: "ahead" as const, text: "Who?" };
const QUESTION = { id: "quiet", slot: "deeper" as const, text: "Whose voice was quiet?" };
const PACK = {
  ...stamps,
  id: "0197f000-0000-7000-8000-000000000002",
  name: "Team days",
  from: "Mira",
  standing: "resting" as const,
  questions: [QUESTION],
};

describe("the key of a question", () => {
  test("leads back to the bank, to one of the person’s own, or to a pack, also one at rest", () => {
    expect(originOf("deeper-success", [OWN], [PACK])).toMatchObject({ kind: "bank" });
    expect(originOf(keyOfOwn(OWN), [OWN], [PACK])).toEqual({ kind: "own", question: OWN });
    expect(originOf(keyOfPacked(PACK, QUESTION), [OWN], [PACK])).toEqual({
      kind: "pack",
      pack: PACK,
      question: QUESTION,
    });
  });

  test("leads nowhere once its question is gone", () => {
    expect(originOf("back-long-gone", [], [])).toBeUndefined();
    expect(originOf(keyOfOwn(OWN), [{ ...OWN, deletedAt: 1 }], [])).toBeUndefined();
    expect(originOf(keyOfPacked(PACK, QUESTION), [], [{ ...PACK, deletedAt: 1 }])).toBeUndefined();
  });

  test("fits into an answer, however long the name in a pack", () => {
    expect(keyOfPacked(PACK, { ...QUESTION, id: "x".repeat(60) }).length).toBeLessThanOrEqual(100);
  });

  test("tells the category: of the bank, of own questions by their part, of a pack as a whole", () => {
    expect(categoryOf("deeper-success", "deeper")).toBe("why");
    expect(categoryOf(keyOfOwn(OWN), "ahead")).not.toBe(categoryOf(keyOfOwn(OWN), "back"));
    expect(categoryOf(keyOfPacked(PACK, QUESTION), "deeper")).toBe(PACK.id);
    expect(QUESTION_BANK.map(({ category }) => category)).not.toContain(categoryOf("gone", "back"));
  });

  // Kept answers of the first versions point to these.
  test.each(["back-new-way", "back-kind-colleague", "deeper-success", "ahead-pull"])(
    "still knows %s",
    (id) => {
      expect(originOf(id, [], [])?.kind).toBe("bank");
    },
  );
});
