/** The values between which most lie, both included. */
export interface Band {
  from: number;
  to: number;
}

/**
 * The middle half of at least one value: a quarter is left off at each end, rounded down, so that both
 * ends are values that were given and at least half of all lie between them.
 */
export function middleHalf(values: readonly number[]): Band {
  const sorted = values.toSorted((a, b) => a - b);
  const left = Math.floor(sorted.length / 4);
  const [from, to] = [sorted[left], sorted[sorted.length - 1 - left]];
  if (from === undefined || to === undefined) throw new RangeError("no values have no middle");
  return { from, to };
}
