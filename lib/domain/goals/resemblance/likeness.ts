import { sharedStart } from "./near-spelling.ts";
import { type Reading, readGoal } from "./reading.ts";
import type { Sign } from "./sign.ts";
import {
  FRAME_ONLY,
  HALF,
  OTHER_LANGUAGE,
  SAME_BEGINNING,
  SAME_MEANING,
  SAME_MEANING_AND_WORD,
  SAME_MEANINGS,
  SAME_WORD,
  STRAY,
} from "./weights.ts";

/** How much of the longer word two words must share to count as one. */
const BEGINNING_SHARE = 0.65;
const BEGINNING_MIN = 4;

/**
 * How much two goals are about the same (W1): 1 for the same words, 0 for nothing in common. The
 * order of the two does not matter.
 */
export function likeness(one: string, other: string): number {
  return likenessOf(readGoal(one), readGoal(other));
}

/**
 * As `likeness`, of goals already read: the share of their weight that finds its like in the other,
 * as in Dice's coefficient.
 */
export function likenessOf(one: Reading, other: Reading): number {
  if (one.plain === other.plain) return 1;
  const there = found(one.signs, other.signs);
  const back = found(other.signs, one.signs);
  const total = there.total + back.total;
  if (total === 0) return 0;
  const share = (there.sum + back.sum) / total;
  return (
    share *
    (one.language === other.language ? 1 : OTHER_LANGUAGE) *
    (sharesFrameOnly(one.signs, other.signs) ? FRAME_ONLY : 1)
  );
}

/** Whether both say what they are about, and nothing of it is alike: “Finish the report”, “Finish the attic”. */
function sharesFrameOnly(signs: readonly Sign[], others: readonly Sign[]): boolean {
  const matter = signs.filter(isMatter);
  const otherMatter = others.filter(isMatter);
  if (matter.length === 0 || otherMatter.length === 0) return false;
  return !matter.some((sign) => otherMatter.some((other) => signLikeness(sign, other) > 0));
}

function isMatter({ frame, weight }: Sign): boolean {
  return !frame && weight >= HALF;
}

/** The weight of all signs, and how much of it has its like among the others. */
function found(signs: readonly Sign[], others: readonly Sign[]): { sum: number; total: number } {
  let sum = 0;
  let total = 0;
  for (const sign of signs) {
    let best = 0;
    for (const other of others) {
      const like = signLikeness(sign, other) * Math.min(1, other.weight / sign.weight);
      if (like > best) best = like;
    }
    sum += best * sign.weight;
    total += (best + (1 - best) * (sign.known ? 1 : STRAY)) * sign.weight;
  }
  return { sum, total };
}

function signLikeness(one: Sign, other: Sign): number {
  if (one.key === other.key) return 1;
  const sameWord = one.stems.some((stem) => other.stems.includes(stem));
  let shared = 0;
  for (const meaning of one.meanings) if (other.meanings.has(meaning)) shared += 1;
  if (shared > 0 && sameWord) return SAME_MEANING_AND_WORD;
  if (shared > 0) return shared === 1 ? SAME_MEANING : SAME_MEANINGS;
  if (sameWord) return SAME_WORD;
  return (!one.known || !other.known) && beginAlike(one.key, other.key) ? SAME_BEGINNING : 0;
}

function beginAlike(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  return shared >= BEGINNING_MIN && shared >= BEGINNING_SHARE * Math.max(one.length, other.length);
}
