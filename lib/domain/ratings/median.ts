/** The middle value, or the mean of the two in the middle. NaN for no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const right = Math.floor(sorted.length / 2);
  const left = Math.ceil(sorted.length / 2) - 1;
  return ((sorted[left] ?? Number.NaN) + (sorted[right] ?? Number.NaN)) / 2;
}
