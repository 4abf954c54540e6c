import type { Moment } from "../moments/moment.ts";
import { type DayKey, daysFrom, addDays } from "../time/day-key.ts";
import { wordsOf } from "../text/words.ts";
import type { Pitfall } from "./choices.ts";
import { formOf, type Goal } from "./goal.ts";
import { RUNGS } from "./words.ts";

/** What of the person's data can show a sign of a pitfall. */
export interface PitfallData {
  goal: Goal;
  /** The earlier goal that it repeats. */
  repeated: Goal | undefined;
  /** Moments of the last four weeks. */
  moments: readonly Moment[];
  /** Whether any protected time is held. */
  hasBlock: boolean;
  today: DayKey;
  /** Words of comparison between people, in any language the product knows. */
  comparisons: readonly string[];
}

const FOUR_WEEKS = 28;
const MOVED_OFTEN = 2;
/** Fewer moments say nothing about where they gather. */
const FEWEST_MOMENTS = 10;
/** Four in five. */
const TUNNEL_SHARE = 0.8;

/** The signs that the person's own data show, one for each pitfall at most (L5). */
export function pitfallSigns(data: PitfallData): Record<Pitfall, boolean> {
  return {
    reaching: hasMovedOften(data),
    rigid: isHeldThough(data),
    tunnel: isTunnel(data),
    unrested: hasNoRest(data),
    comparing: comparesPeople(data),
  };
}

/** Its day was moved twice, counting what it was moved as an earlier goal. */
function hasMovedOften({ goal, repeated }: PitfallData): boolean {
  return goal.earlierDueDays.length + (repeated?.earlierDueDays.length ?? 0) >= MOVED_OFTEN;
}

/** A result is held on to though control or conditions were rated down. */
function isHeldThough({ goal }: PitfallData): boolean {
  return (
    formOf(goal) === "performance" &&
    (goal.choices.control === "little" || goal.choices.conditions === "moving")
  );
}

function isTunnel({ goal, moments }: PitfallData): boolean {
  if (goal.intentionId === undefined || moments.length < FEWEST_MOMENTS) return false;
  const ofGoal = moments.filter(({ intentionId }) => intentionId === goal.intentionId);
  return ofGoal.length / moments.length >= TUNNEL_SHARE;
}

/** No protected time, and a moment on every single day of four weeks. */
function hasNoRest({ moments, hasBlock, today }: PitfallData): boolean {
  if (hasBlock) return false;
  const days = new Set(moments.map(({ day }) => day));
  return daysFrom(addDays(today, 1 - FOUR_WEEKS), today).every((day) => days.has(day));
}

function comparesPeople({ goal, comparisons }: PitfallData): boolean {
  const said = RUNGS.flatMap((rung) => goal.words[rung] || []).map(spaced);
  return (
    said.length > 0 && comparisons.some((phrase) => said.some((text) => text.includes(phraseOf(phrase))))
  );
}

/** The words of a text with a space around each, so that a phrase is found at the bounds of words alone. */
function spaced(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}

/** Phrases are few and always the same; cutting one into words takes as long as looking for it in a page. */
const phrases = new Map<string, string>();

function phraseOf(phrase: string): string {
  const known = phrases.get(phrase) ?? spaced(phrase);
  phrases.set(phrase, known);
  return known;
}
