import { lotOf } from "./rotation/lot.ts";

interface Text {
  id: string;
}

/**
 * The text whose turn it is, in an order drawn from `seed`: each comes once before one comes again, so
 * of two or more none follows itself. `turn` counts up from 0. Undefined when there is none.
 */
export function textInTurn<T extends Text>(texts: readonly T[], turn: number, seed: string): T | undefined {
  return inDrawnOrder(texts, seed)[turn % texts.length];
}

/**
 * The one after `last`, an id, in the same order; `last` need not be among `texts` any more, and nothing
 * was said before the first. Of two or more none follows itself, whichever of them may be said each time.
 */
export function nextInTurn<T extends Text>(
  texts: readonly T[],
  last: string | undefined,
  seed: string,
): T | undefined {
  const inOrder = inDrawnOrder(texts, seed);
  const next = last === undefined ? undefined : inOrder.find(({ id }) => compareLots(id, last, seed) > 0);
  return next ?? inOrder[0];
}

function inDrawnOrder<T extends Text>(texts: readonly T[], seed: string): T[] {
  return texts.toSorted((a, b) => compareLots(a.id, b.id, seed));
}

function compareLots(a: string, b: string, seed: string): number {
  if (a === b) return 0;
  return lotOf(`${seed}/${a}`) - lotOf(`${seed}/${b}`) || (a < b ? -1 : 1);
}
