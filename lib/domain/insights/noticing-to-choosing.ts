import type { Counts, LoggedStretch } from "./moments-by-week.ts";
import type { Stretch } from "./stretch.ts";

/** What became of the old identity where it showed up (W7), from acting it out to another choice. */
export const MEETINGS = ["slipped", "noticed", "chose"] as const;
export type Meeting = (typeof MEETINGS)[number];
export type MeetingCounts = Record<Meeting, number>;

/** A stretch with its meetings of the old identity; undefined when none was logged. */
export interface MetStretch extends Stretch {
  met: MeetingCounts | undefined;
}

/** The moments in which the old identity was there. What was tried is another matter and is left out. */
export function noticingToChoosing(stretches: readonly LoggedStretch[]): MetStretch[] {
  return stretches.map(({ first, last, counts }) => ({ first, last, met: counts && metIn(counts) }));
}

function metIn({ slipped, noticed, chose }: Counts): MeetingCounts | undefined {
  return slipped + noticed + chose === 0 ? undefined : { slipped, noticed, chose };
}

export function allMet({ slipped, noticed, chose }: MeetingCounts): number {
  return slipped + noticed + chose;
}

/** Several stretches of a half together. */
export interface MetHalf extends Stretch {
  met: MeetingCounts;
}

/** Fewer stretches than this on each side are no halves. */
const FEWEST = 2;

/**
 * The earlier and the later half of the stretches with a meeting, each added up, to be told side by
 * side as counts; undefined while there are too few. With an odd number the one in the middle belongs
 * to neither.
 */
export function metHalves(stretches: readonly MetStretch[]): [MetHalf, MetHalf] | undefined {
  const logged = stretches.flatMap(({ met, ...stretch }) => (met ? [{ ...stretch, met }] : []));
  const half = Math.floor(logged.length / 2);
  if (half < FEWEST) return undefined;
  const [earlier, later] = [added(logged.slice(0, half)), added(logged.slice(-half))];
  return earlier && later && [earlier, later];
}

/** All of them together, from the first day of the first to the last day of the last. */
export function added(stretches: readonly MetHalf[]): MetHalf | undefined {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const met = { slipped: 0, noticed: 0, chose: 0 };
  for (const stretch of stretches) for (const meeting of MEETINGS) met[meeting] += stretch.met[meeting];
  return { first: first.first, last: last.last, met };
}
