/**
 * What is timed: the product's save, that with all that follows from it, and two bare writes past the
 * product and past Dexie.
 */
export const WAYS = ["saved", "followed", "the same row", "the same rows"] as const;
export type Way = (typeof WAYS)[number];
/** In ms, by way, round by round. */
export type Timings = Record<Way, number[]>;
