import type { Direction } from "@/lib/domain/ratings/describe-change.ts";

const sides: Record<Direction, string> = { higher: "Higher", lower: "Lower" };

/** Where the second half lies. `before` and `after` are the middles of the two halves. */
const ofHalves = (direction: Direction) => (before: string, after: string, day: string) =>
  `${sides[direction]} in the second half than in the first: around ${after}, before that around ${before}. Looked at on ${day}.`;
const ofEnds = (direction: Direction) => (before: string, after: string) =>
  `${sides[direction]} than at the start: ${before} then, ${after} at the end.`;

/** What can be said of self-ratings over time. Neither side is the good one. */
export const change = {
  /** `shown` is the count as the person’s region writes numbers. */
  tooFew: (count: number, shown: string) =>
    count === 0
      ? "No ratings so far."
      : count === 1
        ? "1 rating so far; too few to read anything from."
        : `${shown} ratings so far; too few to read anything from.`,
  /** The band in a sentence of its own, when its ends differ and when they do not. */
  mostlyBetween: (from: string, to: string) => `Mostly between ${from} and ${to}.`,
  mostlyAt: (value: string) => `Mostly at ${value}.`,
  unclear: (around: string, day: string) =>
    `Moves around ${around}, no clear direction. Looked at on ${day}.`,
  direction: { higher: ofHalves("higher"), lower: ofHalves("lower") },
  lookBack: {
    /** The band of one end, as a part of a sentence. */
    between: (from: string, to: string) => `between ${from} and ${to}`,
    at: (value: string) => `at ${value}`,
    first: "The first four ratings",
    last: "The last four ratings",
    notYet: (day: string) => `The two ends can be laid side by side from ${day} on.`,
    tooFew: "Too few ratings to lay the two ends side by side.",
    aboutTheSame: "About the same, within your usual swing.",
    direction: { higher: ofEnds("higher"), lower: ofEnds("lower") },
  },
  /** Told beside what is shown, for those who want to know. */
  howItIsRead:
    "Ratings swing from week to week. A direction is looked for at the end of a quarter, and named when swinging alone would rarely bring it about. So none is named most of the time, even where something has changed. Your moments and your words tell more.",
  /** Told once, before the first rating. */
  beforeTheFirst:
    "How steady you feel may come out lower for a while, as you see more of what the task asks. Higher is no better and lower is no worse: it is where you were that week.",
};
