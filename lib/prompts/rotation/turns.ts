import type { Candidate, Said } from "./candidate.ts";
import type { History } from "./history.ts";
import { lotOf } from "./lot.ts";
import { phaseWeight } from "./phase-weights.ts";

/** Beyond this, a category that was long unseen does not weigh more. */
const LONGEST_UNSEEN = 60;
/** A question that was found useful is taken as asked less often than it was (rule 7). */
export const USEFUL_WEIGHS = 0.5;

/** What decides between questions that may all be asked. */
export interface Turns {
  seed: string;
  /** The week of practice, from 1. */
  week: number;
  said: readonly Said[];
  history: History;
}

/**
 * The questions of the category whose turn it is: by its weight in this stretch, and by how long it was
 * silent. A pack that has not spoken yet goes first: somebody gave it to the person for now (L8).
 */
export function ofNextCategory(among: readonly Candidate[], { seed, week, history }: Turns): Candidate[] {
  const packs = new Set(among.flatMap(({ category, fromPack }) => (fromPack ? [category] : [])));
  const turnOf = (category: string) => {
    const since = history.sinceCategory(category);
    if (packs.has(category) && since === Infinity) return Infinity;
    return phaseWeight(category, week) * Math.min(since, LONGEST_UNSEEN);
  };
  const [next] = [...new Set(among.map(({ category }) => category))]
    .map((category) => ({
      category,
      turn: turnOf(category),
      lot: lotOf(`${seed}/${category}`),
    }))
    .toSorted((a, b) => compareTurns(a.turn, b.turn) || a.lot - b.lot);
  return among.filter(({ category }) => category === next?.category);
}

/** The greater first; of two packs that have not spoken neither. */
function compareTurns(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

/** Fewest uses, then longest unseen, then the lot (rule 3); undefined when there is none. */
export function nextOf(among: readonly Candidate[], turns: Turns): Candidate | undefined {
  const useful = new Set(turns.said.flatMap(({ questionId, useful: is }) => (is ? [questionId] : [])));
  const usesOf = (id: string) => turns.history.usesOf(id) - (useful.has(id) ? USEFUL_WEIGHS : 0);
  return among.toSorted(
    (a, b) => usesOf(a.id) - usesOf(b.id) || bySilence(a, b, turns.history) || byLot(a, b, turns.seed),
  )[0];
}

/** The one longest unseen, equals by the lot; undefined when there is none. */
export function longestUnseen(among: readonly Candidate[], { history, seed }: Turns): Candidate | undefined {
  return among.toSorted((a, b) => bySilence(a, b, history) || byLot(a, b, seed))[0];
}

/** Longest first; two that were never asked are equals. */
function bySilence(a: Candidate, b: Candidate, history: History): number {
  const [ofA, ofB] = [history.sinceAsked(a.id), history.sinceAsked(b.id)];
  return ofA === ofB ? 0 : ofA > ofB ? -1 : 1;
}

function byLot(a: Candidate, b: Candidate, seed: string): number {
  return lotOf(`${seed}/${a.id}`) - lotOf(`${seed}/${b.id}`) || (a.id < b.id ? -1 : 1);
}
