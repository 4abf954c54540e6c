import { describe, expect, it } from "vitest";

import { BRIEF_WORDING } from "@/components/brief/brief-wording.ts";
import { answerEntries } from "@/lib/domain/brief/parts/reflection-parts.ts";
import type { BriefData } from "@/lib/domain/brief/offered-parts.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const day = (text: string) => dayKeySchema.parse(text);
const december = { first: day("2026-12-01"), last: day("2026-12-30"), zone: "UTC" };

function quarterly(finishedOn: string): Reflection {
  return {
    id: "0197f000-0000-7000-8000-000000000001",
    createdAt: 1,
    updatedAt: 1,
    kind: "quarterly",
    period: day("2026-10-01"),
    fromDay: day("2026-10-01"),
    untilDay: day("2026-12-31"),
    answers: [{ slot: "back", questionId: "q", question: "What grew?", text: "Patience." }],
    practiceText: "",
    finishedAt: Date.parse(`${finishedOn}T12:00:00Z`),
  };
}

const nothing: BriefData = {
  intentions: [],
  practices: [],
  days: [],
  moments: [],
  evidence: [],
  experiments: [],
  goals: [],
  reflections: [],
  ratings: [],
};
const answersIn = (reflection: Reflection) =>
  answerEntries({ ...nothing, reflections: [reflection] }, december, BRIEF_WORDING);

describe("a reflection in a brief", () => {
  it("belongs to the day on which it was finished, when its days were not over then", () => {
    expect(answersIn(quarterly("2026-12-28"))).toHaveLength(1);
  });

  it("belongs to the last of its days when it was finished later", () => {
    expect(answersIn({ ...quarterly("2027-01-03"), untilDay: day("2026-12-30") })).toHaveLength(1);
    expect(answersIn(quarterly("2027-01-03"))).toHaveLength(0);
  });
});
