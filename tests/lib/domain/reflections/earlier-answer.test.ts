import { describe, expect, test } from "vitest";

import { earlierAnswer } from "@/lib/domain/reflections/earlier-answer.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const reflection = (untilDay: string, text: string, change: Partial<Reflection> = {}): Reflection => ({
  id: "0197f000-0000-7000-8000-000000000001",
  createdAt: 0,
  updatedAt: 0,
  kind: "weekly",
  period: dayKeySchema.parse(untilDay),
  fromDay: dayKeySchema.parse(untilDay),
  untilDay: dayKeySchema.parse(untilDay),
  answers: [{ slot: "back", questionId: "back-1", question: "What?", text }],
  practiceText: "",
  finishedAt: 1,
  ...change,
});

describe("what was written to a question earlier", () => {
  test("is the last answer in words", () => {
    const list = [
      reflection("2026-03-06", "In spring."),
      reflection("2026-09-04", "  "),
      reflection("2026-06-05", "In summer."),
    ];
    expect(earlierAnswer("back-1", list)).toEqual({ day: "2026-06-05", text: "In summer." });
    expect(earlierAnswer("back-2", list)).toBeUndefined();
  });

  test("is nothing of a draft, nor of what was deleted", () => {
    const list = [
      reflection("2026-03-06", "A draft.", { finishedAt: undefined }),
      reflection("2026-03-06", "Deleted.", { deletedAt: 1 }),
    ];
    expect(earlierAnswer("back-1", list)).toBeUndefined();
  });
});
