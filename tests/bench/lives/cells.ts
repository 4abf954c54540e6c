import { median, quantile } from "../statistics.ts";

/** Median and middle half of times in ms. */
export function spread(times: readonly number[], digits = 0): string {
  const [low, high] = [quantile(times, 0.25), quantile(times, 0.75)];
  return `${median(times).toFixed(digits)} ms (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** The median of so many bytes, in MB. */
export function megabytes(values: readonly number[]): string {
  return `${(median(values) / 1e6).toFixed(1)} MB`;
}

/** The median of what lies between two that were measured in the same round, each by the other. */
export function ratioOf(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/** A ratio in words, marked when it lies above what is wanted. */
export function told(ratio: number, most: number): string {
  return ratio > most ? `**${ratio.toFixed(2)}**, over ${most}` : ratio.toFixed(2);
}
