import type { Choices } from "./choices.ts";
import { recommendation } from "./recommendation.ts";

/** The steps of the conversation in their order (L1–L5, W1–W3, T1–T3, T5). The goal itself comes before. */
export const TALK_STEPS = [
  "need",
  "oldWay",
  "before",
  "control",
  "conditions",
  "skill",
  "stretch",
  "taste",
  "company",
  "horizon",
  "ladder",
  "alreadyTrue",
  "outcome",
  "runway",
  "reaching",
  "rigid",
  "tunnel",
  "unrested",
  "comparing",
  "form",
] as const;
export type TalkStep = (typeof TALK_STEPS)[number];

/** The parts of the conversation, each a few questions long. */
export const CHAPTERS = ["asks", "ground", "matters", "true", "checks", "fits"] as const;
export type Chapter = (typeof CHAPTERS)[number];

const CHAPTER_OF: Readonly<Record<TalkStep, Chapter>> = {
  need: "asks",
  oldWay: "asks",
  before: "asks",
  control: "ground",
  conditions: "ground",
  skill: "ground",
  stretch: "ground",
  taste: "ground",
  company: "ground",
  horizon: "ground",
  ladder: "matters",
  alreadyTrue: "true",
  outcome: "true",
  runway: "true",
  reaching: "checks",
  rigid: "checks",
  tunnel: "checks",
  unrested: "checks",
  comparing: "checks",
  form: "fits",
};

export function chapterOf(step: TalkStep): Chapter {
  return CHAPTER_OF[step];
}

/** Whether a step can still change anything, given what was answered; only those are asked. */
function isNeeded(step: TalkStep, choices: Choices): boolean {
  if (step === "oldWay") return choices.need !== "become";
  if (chapterOf(step) === "ground" && recommendation(choices).form === "shift") return false;
  if (step === "company") return choices.skill !== "there";
  if (step === "horizon") return choices.conditions !== "settled";
  return true;
}

/** The steps to be asked, in order: the goal says what it needs, and no more is asked. */
export function stepsFor(choices: Choices): TalkStep[] {
  return TALK_STEPS.filter((step) => isNeeded(step, choices));
}

/** The step that a stored name stands for. One that is no longer asked leads to the next that is. */
export function presentStep(name: string | undefined, choices: Choices): TalkStep {
  const place = TALK_STEPS.findIndex((step) => step === name);
  const asked = stepsFor(choices);
  return TALK_STEPS.slice(Math.max(0, place)).find((step) => asked.includes(step)) ?? "form";
}

/** The step after (+1) or before (-1) another; undefined at the ends. */
export function stepBeside(step: TalkStep, by: 1 | -1, choices: Choices): TalkStep | undefined {
  const asked = stepsFor(choices);
  const place = asked.indexOf(step);
  return place < 0 ? presentStep(step, choices) : asked[place + by];
}
