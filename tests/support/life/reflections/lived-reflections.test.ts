import { describe, expect, it } from "vitest";

import { type Reflection, type ReflectionKind, TAPS } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema, daysBetween } from "@/lib/domain/time/day-key.ts";
import { firstDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { originOf } from "@/lib/prompts/asking/question-key.ts";
import { questionById } from "@/lib/prompts/bank/bank.ts";
import { life } from "../life.ts";

const YEARS = 5;
const lived = life({ seed: 10, years: YEARS, endsOn: dayKeySchema.parse("2026-11-20") });
const { reflections, goals, questions, packs, standings } = lived;
const of = (kind: ReflectionKind) => reflections.filter((reflection) => reflection.kind === kind);
const answersOf = (rows: readonly Reflection[]) => rows.flatMap(({ answers }) => answers);

describe("the looks back of a life", () => {
  it("are of every kind, each period of a kind once", () => {
    const keys = reflections.map(({ kind, period, goalId }) => `${kind}/${period}/${goalId}`);
    expect(new Set(keys).size).toBe(keys.length);
    const perYear = (kind: ReflectionKind) => of(kind).length / YEARS;
    expect(perYear("daily")).toBeGreaterThan(210);
    expect(perYear("daily")).toBeLessThan(270);
    expect(perYear("weekly")).toBeGreaterThan(38);
    expect(perYear("quarterly")).toBeGreaterThan(2.9);
    expect(of("yearly").length).toBeGreaterThanOrEqual(YEARS - 2);
    expect(of("three-months").length).toBeGreaterThan(0);
    expect(of("six-months").length).toBeGreaterThan(0);
  });

  it("ask what the product asks: of the bank, of a pack, and the person's own", () => {
    const kinds = answersOf(of("weekly")).map(
      ({ questionId }) => originOf(questionId, questions.map(kept), packs.map(kept))?.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(["bank", "pack", "own"]));
    const asked = answersOf(reflections).map(({ questionId }) => questionId);
    const others = asked.filter((id) => originOf(id, questions.map(kept), packs.map(kept)) === undefined);
    expect(
      others.filter((id) => !/^(daily-tomorrow|yearly-letter|now\/|quarterly-closes\/)/.test(id)),
    ).toEqual([]);
    const occasions = of("daily").map(
      ({ answers: [first] }) => questionById(first?.questionId ?? "")?.occasion,
    );
    expect(new Set(occasions)).toEqual(new Set(["daily"]));
  });

  it("take in the words of goals as they stood then", () => {
    const filled = answersOf(of("weekly")).filter(({ question }) => question.includes("\u2068"));
    expect(filled.length).toBeGreaterThan(5);
  });

  it("have weeklies of two minutes, questions passed over, and follow-ups by tap", () => {
    const shapes = of("weekly").map(({ answers }) => answers.map(({ slot }) => slot).join());
    expect(new Set(shapes)).toContain("ahead");
    expect(new Set(shapes)).toContain("back,deeper,ahead");
    const skipped = answersOf(of("weekly")).filter((answer) => answer.skipped);
    expect(skipped.length).toBeGreaterThan(5);
    const tapped = answersOf(of("weekly")).flatMap(({ questionId, followUp }) =>
      followUp ? [{ questionId, ...followUp }] : [],
    );
    expect(new Set(tapped.map(({ tap }) => tap))).toEqual(new Set(TAPS));
    for (const { questionId, question } of tapped) {
      expect(Object.values(questionById(questionId)?.followUps ?? {})).toContain(question);
    }
  });

  it("look back on shifts that were held, after three and after six months", () => {
    for (const { kind, goalId, fromDay, untilDay, finishedAt } of [
      ...of("three-months"),
      ...of("six-months"),
    ]) {
      const goal = goals.find(({ id }) => id === goalId);
      expect(goal?.shapes.map(({ form }) => form)).toContain("shift");
      expect(daysBetween(fromDay, untilDay)).toBe(kind === "three-months" ? 91 : 182);
      expect(finishedAt).toBeGreaterThanOrEqual(Date.parse(untilDay));
    }
  });
});

describe("what is said of questions", () => {
  it("is said of such as were asked before", () => {
    const asked = new Set(answersOf(of("weekly")).map(({ questionId }) => questionId));
    expect(standings.filter(({ questionId }) => !asked.has(questionId))).toEqual([]);
    expect(new Set(standings.map(({ standing }) => standing)).size).toBeGreaterThan(2);
    for (const { standing, restsUntil } of standings)
      expect(restsUntil !== undefined).toBe(standing === "resting");
  });

  it("holds: what is never to come again does not", () => {
    for (const { questionId, updatedAt } of standings.filter(({ standing }) => standing === "never")) {
      const later = of("weekly").filter(({ createdAt }) => createdAt > updatedAt);
      expect(answersOf(later).filter((answer) => answer.questionId === questionId)).toEqual([]);
    }
  });
});

describe("the self-ratings of a life", () => {
  const { ratings, capabilities } = lived;
  const weekly = ratings.filter(({ thenNow }) => thenNow === undefined);

  it("are given within the reflection of their week", () => {
    const rating = [...of("weekly"), ...of("quarterly")];
    for (const { at, createdAt } of ratings) {
      expect(rating.some((one) => one.createdAt < createdAt && at < (one.finishedAt ?? 0))).toBe(true);
    }
    const keys = weekly.map(({ capability, ownCapabilityId, wordingVersion, period }) =>
      [capability, ownCapabilityId, wordingVersion, period].join("/"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leave out a week now and then, and pass over some", () => {
    const values = weekly.filter(({ capability }) => capability === "confidence").map(({ value }) => value);
    expect(values.length).toBeLessThan(of("weekly").length);
    expect(values).toContain("not-this-week");
    expect(new Set(values.filter((value) => typeof value === "number")).size).toBeGreaterThan(5);
  });

  it("have twins once a quarter at most", () => {
    const twins = ratings.filter(({ thenNow, capability }) => thenNow && capability === "fit");
    const quarters = twins.map(({ period }) => firstDayOfQuarter(period));
    expect(twins.length).toBeGreaterThan(YEARS * 2);
    expect(twins.length).toBeLessThanOrEqual(of("quarterly").length);
    expect(new Set(quarters).size).toBeGreaterThan(twins.length / 2);
  });

  it("ask a capability of one's own in two wordings, each with its label", () => {
    expect(capabilities.length).toBeGreaterThan(0);
    for (const { id, label, wordingVersion } of capabilities) {
      const own = ratings.filter(({ ownCapabilityId }) => ownCapabilityId === id);
      const labels = Map.groupBy(own, (rating) => rating.wordingVersion);
      for (const same of labels.values()) expect(new Set(same.map((rating) => rating.label)).size).toBe(1);
      expect(own.at(-1)?.wordingVersion).toBeLessThanOrEqual(wordingVersion);
      if (own.length > 0) expect(labels.get(wordingVersion)?.[0]?.label ?? label).toBe(label);
    }
    expect(capabilities.some(({ wordingVersion }) => wordingVersion === 2)).toBe(true);
    expect(capabilities.some(({ standing }) => standing === "resting")).toBe(true);
  });
});

/** Questions of a life's end include those that were taken away. */
function kept<R extends { deletedAt?: number | undefined }>(row: R): R & { deletedAt: undefined } {
  return { ...row, deletedAt: undefined };
}
