import { wordOverlap, wordsOf } from "../text/words.ts";
import { type GoalWords, type Rung, RUNGS } from "./words.ts";

/** Answers so alike go round in a circle. */
const ALIKE = 0.7;
const SHORT_WORDS = 3;

/** Why the ladder ends: the answers repeat, two were very short, or five rungs are written (R14). */
export type LadderEnd = "repeats" | "short" | "full";

export interface Ladder {
  /** The rungs written so far, from the goal upwards; none of them is empty. */
  rungs: { rung: Rung; text: string }[];
  /** The rung to be asked for next; absent once the ladder has ended. */
  next: Rung | undefined;
  end: LadderEnd | undefined;
}

/** The why-ladder as far as it was climbed, and whether it goes on (T2, R14). */
export function ladderOf(goal: string, words: GoalWords): Ladder {
  const rungs = RUNGS.map((rung) => ({ rung, text: (words[rung] ?? "").trim() }));
  const place = rungs.findIndex(({ text }) => text === "");
  const written = place < 0 ? rungs : rungs.slice(0, place);
  const end = endOf([goal, ...written.map(({ text }) => text)]);
  return { rungs: written, next: end === undefined ? RUNGS[written.length] : undefined, end };
}

/** `texts` are the goal and the rungs above it. */
function endOf(texts: readonly string[]): LadderEnd | undefined {
  const last = texts.at(-1) ?? "";
  const rungs = texts.slice(1);
  if (rungs.length > 0 && texts.slice(0, -1).some((earlier) => wordOverlap(earlier, last) > ALIKE)) {
    return "repeats";
  }
  const short = rungs.slice(-2).filter((text) => wordsOf(text).length < SHORT_WORDS);
  if (rungs.length >= 2 && short.length === 2) return "short";
  return rungs.length >= RUNGS.length ? "full" : undefined;
}
