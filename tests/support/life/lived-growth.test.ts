import { describe, expect, it } from "vitest";

import type { Block } from "@/lib/domain/blocks/block.ts";
import { isActive } from "@/lib/domain/blocks/block-run.ts";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import { passedContractSchema } from "@/lib/domain/goals/earlier-contract.ts";
import { CHECKPOINT_CHANGES } from "@/lib/domain/goals/checkpoint.ts";
import { GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import { formOf } from "@/lib/domain/goals/goal.ts";
import { presentStep } from "@/lib/domain/goals/talk-steps.ts";
import { MOST_ACTIVE_PLANS } from "@/lib/domain/plans/plan.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { isKept } from "@/lib/domain/row.ts";
import { graphemeCount, LINE_MAX } from "@/lib/domain/text/graphemes.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { Calendar } from "./calendar.ts";
import { life } from "./life.ts";
import { liveEvidence } from "./lived-evidence.ts";
import { type LivedGrowth, liveGrowth } from "./lived-growth.ts";
import { Presence } from "./presence.ts";
import { Texts } from "./texts.ts";
import { Whereabouts } from "./whereabouts.ts";

const YEARS = 4;
const OPTIONS = { seed: 7, years: YEARS, endsOn: dayKeySchema.parse("2026-11-20"), momentsAYear: 600 };
const END = Date.parse("2026-11-20T18:00:00Z");
const lived = life(OPTIONS);
const { goals, experiments, plans, blocks, evidence } = lived;
/** The same of other people, without what is taken from their moments and reflections. */
const others = [1, 2, 3, 4, 5, 12, 31, 52].map((seed) => growthOf(seed, 7));
const growth = [goals, experiments, plans, blocks, evidence];

function growthOf(seed: number, years: number): LivedGrowth & { evidence: Evidence[] } {
  const { endsOn: last } = OPTIONS;
  const days = { first: addDays(last, -365 * years), last, until: END };
  const presence = new Presence(seed, 4_000, last);
  const calendar = new Calendar(days, {
    presence,
    whereabouts: new Whereabouts(seed, "Europe/Berlin", last),
  });
  const texts = new Texts("many");
  const grown = liveGrowth(seed, calendar, texts, []);
  const sources = { momentsOf: new Map(), reflections: [], goals: grown.goals };
  return { ...grown, ...liveEvidence(seed, calendar, texts, sources) };
}

/** Every text within a value, ids and days among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function blockAhead(all: readonly Block[]): boolean {
  return all.some((block) => isActive(block) && (block.lastDay ?? "9") > OPTIONS.endsOn);
}

describe("the goals of a life", () => {
  it("have every form and every standing, and have had others before", () => {
    expect(new Set(goals.map(formOf))).toEqual(new Set([...GOAL_FORMS, undefined]));
    expect(new Set(goals.map(({ standing }) => standing)).size).toBe(4);
    expect(goals.some(({ shapes }) => shapes.length > 1)).toBe(true);
    expect(goals.some((goal) => !isKept(goal))).toBe(true);
  });

  it("are carried over from year to year in other words", () => {
    const repeated = goals.filter(({ repeatsGoalId }) => repeatsGoalId !== undefined);
    expect(repeated.length).toBeGreaterThan(1);
    for (const { text, repeatsGoalId } of repeated) {
      const earlier = goals.find(({ id }) => id === repeatsGoalId);
      expect(earlier?.text).not.toBe(text);
      expect(earlier?.standing).not.toBe("held");
    }
  });

  it("are talked through; one of them is, at the end", () => {
    expect(goals.filter(({ choices }) => Object.keys(choices).length > 5).length).toBeGreaterThan(8);
    const [talked, ...more] = goals.filter(({ talkStep }) => talkStep !== undefined);
    expect(more).toEqual([]);
    expect(presentStep(talked?.talkStep, talked?.choices ?? {})).toBe(talked?.talkStep);
    expect(talked && formOf(talked)).toBeUndefined();
  });

  it("have steps, days that moved, checkpoints that changed in every way, and a shift that was gone through", () => {
    expect(goals.some(({ steps }) => steps.some(({ doneAt }) => doneAt !== undefined))).toBe(true);
    expect(goals.some(({ earlierDueDays }) => earlierDueDays.length > 1)).toBe(true);
    const history = others
      .flatMap((other) => other.goals)
      .flatMap(({ checkpoints }) => checkpoints.flatMap((checkpoint) => checkpoint.history));
    expect(new Set(history.map(({ change }) => change))).toEqual(new Set(CHECKPOINT_CHANGES));
    expect(goals.some(({ pattern, letGoAt, willing }) => pattern && letGoAt && willing)).toBe(true);
  });

  it("never name two main ones in a quarter", () => {
    // Some begin two learning goals within one.
    for (const other of [lived, ...others]) {
      const quarters = other.goals.flatMap(({ mainOfQuarter }) => mainOfQuarter ?? []);
      expect(quarters.length).toBeGreaterThan(1);
      expect(new Set(quarters).size).toBe(quarters.length);
    }
  });

  it("leave earlier wordings, and contracts that went out and came back", () => {
    const versions = lived.versions.filter(({ table }) => table === "goals");
    const passed = versions.flatMap(({ row }) => passedContractSchema.safeParse(row).data ?? []);
    expect(new Set(passed.map(({ contract }) => contract))).toEqual(new Set(["sent", "returned"]));
    const texts = versions.flatMap(({ rowId, row }) => [[rowId, row["text"]]]);
    expect(goals.some(({ id, text }) => texts.some(([of, was]) => of === id && was && was !== text))).toBe(
      true,
    );
  });
});

describe("what grows around the goals of a life", () => {
  it("comes as often as in a full one", () => {
    const perYear = growth.map((rows) => rows.length / YEARS);
    const ranges = [
      [4, 6.5],
      [10, 15],
      [3, 5],
      [1, 3],
      [30, 60],
    ] as const;
    for (const [index, [least, most]] of ranges.entries()) {
      expect(perYear[index]).toBeGreaterThanOrEqual(least);
      expect(perYear[index]).toBeLessThanOrEqual(most);
    }
  });

  it("has open and closed experiments, which taught something", () => {
    const closed = experiments.filter(({ closedAt }) => closedAt !== undefined);
    expect(closed.length).toBeGreaterThan(experiments.length / 2);
    expect(closed.filter(({ learned }) => learned === "")).toEqual([]);
    expect(experiments.at(-1)?.closedAt).toBeUndefined();
    expect(experiments.filter(({ fromDay = "", untilDay = "" }) => untilDay < fromDay)).toEqual([]);
  });

  it("has plans with every cue and both kinds of answer, and some at rest", () => {
    expect(new Set(plans.map(({ cue }) => cue.kind))).toEqual(new Set(["time", "situation", "site"]));
    expect(new Set(plans.map(({ response }) => response.kind))).toEqual(new Set(["act", "question"]));
    expect(new Set(plans.map(({ standing }) => standing))).toEqual(new Set(["active", "resting"]));
  });

  it("has three active plans at most, whoever lives", () => {
    const active = others.map((other) => activePlans(other.plans).length);
    expect(Math.max(...active)).toBe(MOST_ACTIVE_PLANS);
  });

  it("has past blocks with a last day, and at the end one that takes place", () => {
    expect(blocks.some(({ lastDay }) => lastDay !== undefined && lastDay < OPTIONS.endsOn)).toBe(true);
    expect(blocks.filter(({ firstDay, lastDay }) => lastDay !== undefined && lastDay < firstDay)).toEqual([]);
    for (const other of others)
      expect(blockAhead(other.blocks), JSON.stringify(other.blocks.at(-1))).toBe(true);
  });

  it("takes evidence from the words of moments and reflections, from no moment twice", () => {
    const momentIds = evidence.flatMap(({ momentId }) => momentId ?? []);
    expect(new Set(momentIds).size).toBe(momentIds.length);
    for (const { text, day, momentId, reflectionId } of evidence) {
      const moment = lived.moments.find(({ id }) => id === momentId);
      const reflection = lived.reflections.find(({ id }) => id === reflectionId);
      const source = moment?.note ?? reflection?.answers.map((answer) => answer.text).join("\n") ?? text;
      // Worded anew it has a day at its end.
      expect(source).toContain(text.replace(/ \(\d{4}-\d{2}-\d{2}\)$/u, ""));
      expect(moment?.day ?? reflection?.untilDay ?? day).toBe(day);
    }
    expect(evidence.some((piece) => piece.momentId === undefined && piece.reflectionId === undefined)).toBe(
      true,
    );
  });
});

describe("whoever lives", () => {
  it("has written, changed and closed nothing after the end", () => {
    for (const other of others) {
      const rows = [other.goals, other.experiments, other.plans, other.blocks, other.evidence].flat();
      expect(rows.filter(({ createdAt, updatedAt }) => createdAt > END || updatedAt > END)).toEqual([]);
      expect(rows.filter(({ createdAt, updatedAt }) => updatedAt < createdAt)).toEqual([]);
    }
  });
});

describe("the words of all of it", () => {
  const texts = textsIn(growth);

  it("are as long as they may be, in many scripts, and odd", () => {
    expect(texts.some((text) => graphemeCount(text) === LINE_MAX)).toBe(true);
    expect(Math.max(...texts.map((text) => text.length))).toBeGreaterThan(5_000);
    for (const script of ["Arabic", "Hebrew", "Devanagari", "Hiragana", "Thai"]) {
      expect(
        texts.some((text) => new RegExp(`\\p{Script=${script}}`, "u").test(text)),
        script,
      ).toBe(true);
    }
    expect(texts.some((text) => /\p{Emoji_Presentation}/u.test(text))).toBe(true);
    expect(texts.some((text) => /<\/?\w+.*>/u.test(text))).toBe(true);
    expect(texts.some((text) => /\p{L}{30}/u.test(text))).toBe(true);
  });

  it("leave no name to be put in", () => {
    expect(texts.filter((text) => /\{(name|where)\}/u.test(text))).toEqual([]);
  });

  it("can be English alone, and plain", () => {
    const plain = life({ ...OPTIONS, years: 2, languages: "english" });
    const all = textsIn([plain.goals, plain.experiments, plain.plans, plain.blocks, plain.evidence]).join(
      "\n",
    );
    expect(all.match(/[^\p{Script=Latin}\p{Script=Common}]|[ßäöüąę<>]|\p{Emoji_Presentation}/gu)).toBeNull();
    expect(plain.experiments.length).toBeGreaterThan(15);
  });
});
