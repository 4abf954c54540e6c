import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { blockSchema } from "@/lib/domain/blocks/block.ts";
import { evidenceSchema } from "@/lib/domain/evidence/evidence.ts";
import { experimentSchema } from "@/lib/domain/experiments/experiment.ts";
import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { currentIntention, intentionSchema } from "@/lib/domain/intentions/intention.ts";
import { momentSchema } from "@/lib/domain/moments/moment.ts";
import { nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import { cursorSchema } from "@/lib/domain/nudges/cursor.ts";
import { MOST_ACTIVE_PLANS, planSchema } from "@/lib/domain/plans/plan.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { currentPractice, practiceSchema } from "@/lib/domain/practices/practice.ts";
import { ownQuestionSchema } from "@/lib/domain/questions/own-question.ts";
import { packSchema } from "@/lib/domain/questions/pack.ts";
import { questionStandingSchema } from "@/lib/domain/questions/question-standing.ts";
import { ownCapabilitySchema } from "@/lib/domain/ratings/own-capability.ts";
import { ratingSchema } from "@/lib/domain/ratings/rating.ts";
import { reflectionSchema } from "@/lib/domain/reflections/reflection.ts";
import { rowVersionSchema } from "@/lib/domain/row-version.ts";
import { settingsSchema } from "@/lib/domain/settings/settings.ts";
import { graphemeCount } from "@/lib/domain/text/graphemes.ts";
import { daysBetween, dayKeySchema, toDayKey } from "@/lib/domain/time/day-key.ts";
import { summariseDay } from "@/lib/domain/days/day-summary.ts";
import { life } from "./life.ts";

const ENDS_ON = dayKeySchema.parse("2026-11-20");
const OPTIONS = { seed: 7, years: 3, endsOn: ENDS_ON };
const lived = life(OPTIONS);
/** No other number in a row is as large as an instant. */
const EARLIEST = Date.parse("2020-01-01");
const words = (text: string) => text.split(/\s+/u).length;

function expectRows(schema: z.ZodMiniType, rows: readonly { id: string }[]): void {
  for (const row of rows) expect(schema.parse(row)).toEqual(row);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
}

/** Every instant (epoch ms) within a value, and where it stands. What a nudge waits for may lie ahead. */
function instantsIn(value: unknown, place: string): { place: string; at: number }[] {
  if (typeof value === "number")
    return value > EARLIEST && !place.endsWith("closesAt") ? [{ place, at: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) =>
    instantsIn(part, Array.isArray(value) ? place : `${place}.${field}`),
  );
}

describe("a life", () => {
  it("is the same to the byte for the same seed, and another for another", () => {
    expect(JSON.stringify(life(OPTIONS))).toBe(JSON.stringify(lived));
    expect(JSON.stringify(life({ ...OPTIONS, seed: 8 }))).not.toBe(JSON.stringify(lived));
  });

  it("has rows that the product could have written", () => {
    expectRows(intentionSchema, lived.intentions);
    expectRows(practiceSchema, lived.practices);
    expectRows(momentSchema, lived.moments);
    expectRows(reflectionSchema, lived.reflections);
    expectRows(goalSchema, lived.goals);
    expectRows(experimentSchema, lived.experiments);
    expectRows(planSchema, lived.plans);
    expectRows(blockSchema, lived.blocks);
    expectRows(evidenceSchema, lived.evidence);
    expectRows(ratingSchema, lived.ratings);
    expectRows(ownCapabilitySchema, lived.capabilities);
    expectRows(ownQuestionSchema, lived.questions);
    expectRows(questionStandingSchema, lived.standings);
    expectRows(packSchema, lived.packs);
    expectRows(nudgeSchema, lived.nudges);
    expectRows(settingsSchema, lived.settings);
    expectRows(rowVersionSchema, lived.versions);
    expect(cursorSchema.safeParse(lived.device.find(({ key }) => key === "cursor")?.value).success).toBe(
      true,
    );
  });

  it("keeps each moment under the day and offset of where it happened", () => {
    for (const { at, offsetMinutes, day } of lived.moments) {
      expect(toDayKey(at + (offsetMinutes - 240) * 60_000)).toBe(day);
    }
    expect(new Set(lived.moments.map(({ offsetMinutes }) => offsetMinutes)).size).toBeGreaterThan(4);
  });

  it("has the summary of each day that has a moment", () => {
    const days = new Map(lived.days.map((summary) => [summary.day, summary]));
    for (const [day, moments] of Map.groupBy(lived.moments, (moment) => moment.day)) {
      expect(days.get(day)).toEqual(summariseDay(day, moments));
    }
  });

  it("holds nothing from after its end, and ends with an intention and a practice", () => {
    const { device: _, ...rows } = lived;
    const instants = Object.entries(rows).flatMap(([table, of]) => instantsIn(of, table));
    const end = Date.parse("2026-11-20T18:00:00Z");
    expect(instants.filter(({ at }) => at > end)).toEqual([]);
    expect(instants.map(({ place }) => place)).toEqual(
      expect.arrayContaining(["goals.shapes.since", "goals.steps.doneAt", "goals.checkpoints.history.at"]),
    );
    expect(lived.evidence.filter(({ day }) => day > ENDS_ON)).toEqual([]);
    expect(lived.moments.at(-1)?.day).toBe(ENDS_ON);
    expect(currentIntention(lived.intentions)?.text).toMatch(/^I /);
    expect(currentPractice(lived.practices)).toBeDefined();
  });

  it("is irregular: silences of weeks, days of many moments, months of few", () => {
    const days = lived.days.map(({ day }) => day);
    const silences = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
    expect(Math.max(...silences)).toBeGreaterThan(9);
    const perDay = [...Map.groupBy(lived.moments, ({ day }) => day).values()].map(
      (moments) => moments.length,
    );
    expect(Math.max(...perDay)).toBeGreaterThan(35);
    expect(Math.min(...perDay)).toBe(1);
  });

  it("has long texts and many scripts", () => {
    const texts = [
      ...lived.intentions.map(({ text }) => text),
      ...lived.moments.map(({ note }) => note ?? ""),
      ...lived.reflections.flatMap(({ answers }) => answers.map(({ text }) => text)),
    ];
    const scripts = ["Latin", "Arabic", "Hebrew", "Devanagari", "Hiragana"];
    for (const script of scripts) {
      expect(
        texts.some((text) => new RegExp(`\\p{Script=${script}}`, "u").test(text)),
        script,
      ).toBe(true);
    }
    expect(texts.some((text) => /\p{Emoji_Presentation}/u.test(text))).toBe(true);
    expect(Math.max(...texts.map(words))).toBeGreaterThan(1_600);
    expect(Math.max(...texts.map(words))).toBeLessThan(2_600);
  });

  it("has a ledger with every state that a row can come to", () => {
    expect(new Set(lived.nudges.map(({ state }) => state))).toEqual(
      new Set(["acted", "otherwise", "declined", "rested", "expired", "paused", "waiting"]),
    );
    expect(lived.nudges.filter(({ due, closesAt }) => closesAt <= due)).toEqual([]);
  });
});

describe("what is wanted in a life, and grows around it", () => {
  const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));

  it("points to rows that are there", () => {
    const { goals, experiments, plans, blocks, evidence } = lived;
    const goalIds = idsOf(goals);
    const toGoals = [
      ...[...experiments, ...plans, ...blocks, ...evidence].map(({ goalId }) => goalId),
      ...goals.map(({ repeatsGoalId }) => repeatsGoalId),
      ...lived.reflections.map(({ goalId }) => goalId),
    ];
    const links: [Set<string>, (string | undefined)[]][] = [
      [goalIds, toGoals],
      [idsOf(lived.intentions), goals.map(({ intentionId }) => intentionId)],
      [idsOf(lived.moments), evidence.map(({ momentId }) => momentId)],
      [idsOf(lived.reflections), evidence.map(({ reflectionId }) => reflectionId)],
      [idsOf(lived.capabilities), lived.ratings.map(({ ownCapabilityId }) => ownCapabilityId)],
    ];
    for (const [known, ids] of links) {
      const linked = ids.filter((id) => id !== undefined);
      expect(linked.length).toBeGreaterThan(1);
      expect(linked.filter((id) => !known.has(id))).toEqual([]);
    }
    const rows = idsOf([lived.intentions, lived.moments, goals, experiments, plans, blocks, evidence].flat());
    expect(lived.versions.filter(({ rowId }) => !rows.has(rowId))).toEqual([]);
  });

  it("gives each goal its forms one after another, and no goal repeats a later one", () => {
    const madeAt = new Map(lived.goals.map(({ id, createdAt }) => [id, createdAt]));
    for (const { createdAt, updatedAt, shapes, repeatsGoalId } of lived.goals) {
      const instants = [createdAt, ...shapes.map(({ since }) => since), updatedAt];
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      if (repeatsGoalId !== undefined) expect(madeAt.get(repeatsGoalId)).toBeLessThan(createdAt);
    }
  });

  it("never has more than three plans active", () => {
    expect(lived.plans.length).toBeGreaterThan(MOST_ACTIVE_PLANS);
    expect(activePlans(lived.plans).length).toBeLessThanOrEqual(MOST_ACTIVE_PLANS);
    expect(activePlans(lived.plans).length).toBeGreaterThan(0);
  });
});

describe("a long life", () => {
  const long = life({ seed: 3, years: 10, endsOn: ENDS_ON });

  it("has some 40,000 moments and 500 weeks to look back on", () => {
    expect(long.moments.length).toBeGreaterThan(34_000);
    expect(long.moments.length).toBeLessThanOrEqual(44_000);
    expect(long.nudges.filter(({ kind }) => kind === "weekly").length).toBeGreaterThan(500);
    expect(long.reflections.filter(({ kind }) => kind === "weekly").length).toBeGreaterThan(400);
  });

  it("has an intention of nearly 300 letters, and none of more", () => {
    expectRows(intentionSchema, long.intentions);
    const lengths = long.intentions.map(({ text }) => graphemeCount(text));
    expect(Math.max(...lengths)).toBeGreaterThan(280);
  });

  it("can be lived more quietly, and in English alone", () => {
    const quiet = life({ seed: 3, years: 1, endsOn: ENDS_ON, momentsAYear: 500, languages: "english" });
    expect(quiet.moments.length).toBeLessThan(600);
    expect(quiet.moments.length).toBeGreaterThan(250);
    expect(JSON.stringify(quiet)).not.toMatch(/[\p{Script=Arabic}\p{Script=Han}ßąę]/u);
  });
});
