import { type GoalWord, GOAL_WORDS } from "@/lib/domain/goals/words.ts";
import type { Draw } from "./draw.ts";
import { Pool } from "./pool.ts";
import { paragraphs } from "./wording.ts";
import { ENGLISH_CAPABILITIES, OTHER_CAPABILITIES, type WordedCapability } from "./words/capabilities.ts";
import { ENGLISH_LINES, ENGLISH_TOMORROWS, OTHER_LINES, OTHER_TOMORROWS } from "./words/days.ts";
import { ENGLISH_QUESTIONS, OTHER_QUESTIONS } from "./words/questions.ts";
import { ENGLISH_BLOCKS, OTHER_BLOCKS, type WrittenBlock } from "./words/blocks.ts";
import { ENGLISH_EVIDENCE, OTHER_EVIDENCE } from "./words/evidence.ts";
import { ENGLISH_EXPERIMENTS, OTHER_EXPERIMENTS, type WrittenExperiment } from "./words/experiments.ts";
import { GOAL_ANSWERS, OTHER_GOAL_ANSWERS } from "./words/goal-answers.ts";
import {
  ENGLISH_REASONS,
  ENGLISH_SIGHTS,
  ENGLISH_STEPS,
  OTHER_REASONS,
  OTHER_SIGHTS,
  OTHER_STEPS,
} from "./words/goal-parts.ts";
import {
  ENGLISH_CARRIED,
  ENGLISH_GOALS,
  OTHER_CARRIED,
  OTHER_GOALS,
  type WrittenGoal,
} from "./words/goals.ts";
import { NAMES, OCCASIONS } from "./words/notes.ts";
import { ENGLISH_PLANS, OTHER_PLANS, type WrittenPlan } from "./words/plans.ts";
import { SHIFT_ANSWERS } from "./words/shift-answers.ts";

const ANSWERS: Readonly<Partial<Record<GoalWord, readonly string[]>>> = { ...GOAL_ANSWERS, ...SHIFT_ANSWERS };
/** Of which somebody may write pages; all else is a line or a few. */
const DEEP: ReadonlySet<GoalWord> = new Set([
  "rung3",
  "alreadyTrue",
  "means",
  "filledWeek",
  "wouldLose",
  "theirWeek",
  "protecting",
  "itGave",
]);

/** What the person writes about goals, what grows around them and their days, in English alone or in many languages. */
export class Texts {
  readonly carried: Pool<readonly string[]>;
  readonly goals: Pool<WrittenGoal>;
  readonly plans: Pool<WrittenPlan>;
  readonly blocks: Pool<WrittenBlock>;
  readonly experiments: Pool<WrittenExperiment>;
  readonly steps: Pool<string>;
  readonly sights: Pool<string>;
  readonly reasons: Pool<string>;
  readonly evidence: Pool<string>;
  readonly capabilities: Pool<WordedCapability>;
  readonly questions: Pool<(typeof ENGLISH_QUESTIONS)[number]>;
  readonly lines: Pool<string>;
  readonly tomorrows: Pool<string>;
  #answers: ReadonlyMap<GoalWord, Pool<string>>;

  constructor(languages: "english" | "many") {
    const pool = <T>(english: readonly T[], other: readonly T[]) =>
      new Pool(english, languages === "many" ? other : undefined);
    this.carried = pool(ENGLISH_CARRIED, OTHER_CARRIED);
    this.goals = pool(ENGLISH_GOALS, OTHER_GOALS);
    this.plans = pool(ENGLISH_PLANS, OTHER_PLANS);
    this.blocks = pool(ENGLISH_BLOCKS, OTHER_BLOCKS);
    this.experiments = pool(ENGLISH_EXPERIMENTS, OTHER_EXPERIMENTS);
    this.steps = pool(ENGLISH_STEPS, OTHER_STEPS);
    this.sights = pool(ENGLISH_SIGHTS, OTHER_SIGHTS);
    this.reasons = pool(ENGLISH_REASONS, OTHER_REASONS);
    this.evidence = pool(ENGLISH_EVIDENCE, OTHER_EVIDENCE);
    this.capabilities = pool(ENGLISH_CAPABILITIES, OTHER_CAPABILITIES);
    this.questions = pool(ENGLISH_QUESTIONS, OTHER_QUESTIONS);
    this.lines = pool(ENGLISH_LINES, OTHER_LINES);
    this.tomorrows = pool(ENGLISH_TOMORROWS, OTHER_TOMORROWS);
    this.#answers = new Map(GOAL_WORDS.map((word) => [word, pool(ANSWERS[word] ?? [], OTHER_GOAL_ANSWERS)]));
  }

  /** An answer to a question about a goal: mostly a line or a few, of some questions pages now and then. */
  answer(word: GoalWord, draw: Draw): string {
    if (DEEP.has(word) && draw.chance(0.15)) return paragraphs("deeper", draw.whole(3, 26), draw);
    return named(draw)(this.#answers.get(word)?.next(draw) ?? "");
  }
}

/** Puts one name and one occasion into whatever is written at one time. */
export function named(draw: Draw): (text: string) => string {
  const [name, occasion] = [draw.pick(NAMES), draw.pick(OCCASIONS)];
  return (text) => text.replaceAll("{name}", name).replaceAll("{where}", occasion);
}
