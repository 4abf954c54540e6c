import { describe, expect, it } from "vitest";

import { BRIEF_WORDING } from "@/components/brief/brief-wording.ts";
import type { BriefPartName } from "@/lib/domain/brief/brief.ts";
import { type BriefData, offeredParts } from "@/lib/domain/brief/offered-parts.ts";
import { withCheckpoint, withCheckpointChanged } from "@/lib/domain/goals/checkpoint-changes.ts";
import { addDays, dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { markdownOf } from "@/lib/sharing/brief-markdown.ts";
import { NO_DATA } from "@/tests/support/brief.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";
import { ratingOf } from "@/tests/support/rating.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const TIME = {
  first: dayKeySchema.parse("2026-09-28"),
  last: dayKeySchema.parse("2026-11-22"),
  zone: "UTC",
};
const ID = "0197f000-0000-7000-8000-00000000000";

/** What one part says, as it leaves. */
function said(name: BriefPartName, data: Partial<BriefData>): string {
  const parts = offeredParts({ ...NO_DATA, ...data }, TIME, BRIEF_WORDING);
  const part = parts.filter((one) => one.name === name).map((one) => ({ ...one, note: "" }));
  const markdown = markdownOf({ title: "T", days: "D", parts: part }, "ltr");
  return markdown
    .split("\n")
    .slice(6)
    .filter((line) => line !== "")
    .join("\n");
}

describe("the parts of a brief", () => {
  it("tell of moments as counts in weeks with any log, and of no week without", () => {
    const days = [0, 7, 35].map((ahead, place) => ({
      day: addDays(TIME.first, ahead),
      counts: { noticed: 1, chose: place < 2 ? 6 : 0, slipped: 0, tried: 0 },
    }));
    expect(said("moments", { days })).toContain(
      "- 3 noticed in all 3 weeks with any log\n- 12 chose in 2 of 3 weeks with any log",
    );
    expect(said("moments", { days })).not.toMatch(/slipped in|tried in|\b0\b/u);
  });

  it("tell of a note its day and its kind", () => {
    const moments = [momentOn(TIME.last, { kind: "slipped", note: "I redid it." })];
    expect(said("notes", { moments })).toMatch(/\*\*.*2026.*, Slipped\*\* I redid it\./u);
  });

  it("tell of a contract its skill, evidence and day, and nobody’s name", () => {
    const goal = goalOf({
      text: "Delegate more",
      shapes: [{ form: "contract", since: 0 }],
      reviewDay: dayKeySchema.parse("2026-12-01"),
      words: {
        practise: "To ask first",
        shows: "They decide",
        partner: "Ada",
        myName: "Me",
        theirName: "A.",
      },
    });
    const told = said("goals", { goals: [goal] });
    expect(told).toContain(
      "- Delegate more\n  - **Form** Learning contract\n  - **What I practise** To ask first",
    );
    expect(told).toMatch(/\*\*What will show it\*\* They decide\n {2}- \*\*When we look again\*\* .*2026/u);
    expect(told).not.toMatch(/Ada|Me\b|A\./u);
  });

  it("tell of a map its points, with how they changed and why", () => {
    const map = goalOf({ text: "A long way", shapes: [{ form: "milestones", since: 0 }] });
    const [day, later] = [TIME.last, addDays(TIME.last, 30)];
    const point = withCheckpoint(map, { id: `${ID}1`, sees: "They eat together", day });
    const moved = withCheckpointChanged(
      point,
      `${ID}1`,
      { change: "moved", day: later },
      "Two were ill.",
      toUtcMidnight(addDays(TIME.first, 3)),
    );
    expect(said("goals", { goals: [moved] })).toMatch(
      /- \*\*On the way, by .*\*\* They eat together\n {4}- Moved on .*, from .* to .*\n {6}- \*\*What led to it\*\* Two were ill\./u,
    );
    const early = { ...TIME, first: addDays(TIME.first, 7) };
    const parts = offeredParts({ ...NO_DATA, goals: [moved] }, early, BRIEF_WORDING);
    expect(JSON.stringify(parts)).not.toContain("Two were ill.");
  });

  it("tell of an experiment what it taught", () => {
    const experiment = {
      id: `${ID}2`,
      createdAt: toUtcMidnight(TIME.first),
      updatedAt: 0,
      text: "Ask first",
      occasion: "Monday",
      expected: "Silence",
      happened: "",
      learned: "They knew.",
      next: "",
    };
    const open = said("experiments", { experiments: [experiment] });
    expect(open).toContain("- Ask first\n  - **When, or where** Monday\n  - **What I expect** Silence");
    const closed = { ...experiment, closedAt: toUtcMidnight(TIME.last) };
    expect(said("experiments", { experiments: [closed] })).toBe(
      "- Ask first\n  - **What it taught me** They knew.",
    );
    const before = { ...experiment, createdAt: 0, closedAt: 1 };
    expect(said("experiments", { experiments: [before] })).toBe("");
  });

  it("tell of ratings what their series can carry, and no more (R21)", () => {
    const ratings = [0, 7, 14].map((ahead) => ratingOf(addDays(TIME.first, ahead)));
    expect(said("ratings", { ratings })).toContain(
      "- **Confidence** 3 ratings so far; too few to read anything from.",
    );
  });

  it("tell of reflections each practice once, and each answer under its question", () => {
    const asked = { slot: "back" as const, questionId: "q", question: "What helped?" };
    const weekly = (number: number, period: string, text: string) =>
      finishedOn("weekly", period, {
        id: `${ID}${number}`,
        practiceText: "Ask first",
        answers: [{ ...asked, text }],
      });
    const reflections = [weekly(3, "2026-11-16", ""), weekly(4, "2026-11-09", "Silence")];
    expect(said("practices", { reflections })).toMatch(/^- \*\*.*9.*2026\*\* Ask first$/u);
    expect(said("answers", { reflections })).toMatch(
      /^- Weekly reflection, .*\n {2}- \*\*What helped\?\*\* Silence$/u,
    );
  });
});
