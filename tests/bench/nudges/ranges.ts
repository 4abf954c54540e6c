/** From least to most, each value in between as likely as any other. */
export type Range = readonly [least: number, most: number];

/**
 * What is not known about people, as the ranges in which it is thought to lie. A world is one draw
 * from all of them. Every range of the model is here; what was calibrated is in `calibrated.ts`.
 */
export const RANGES = {
  /** Mean readiness to answer at a neutral moment (logit): 17 to 45 %. */
  alpha: [-1.6, -0.2],
  /** How far readiness rises and falls over the day (logit). */
  hourAmplitude: [0.3, 1.2],
  /** What a breakpoint adds, focus takes, and an identity moment within two hours adds (logit). */
  breakpoint: [0.3, 0.9],
  focus: [0.8, 2],
  need: [0.2, 0.8],
  /** Habituation to a kind: what one showing adds, a day takes off, others of the kind lend, and its weight (logit). */
  wear: [0.01, 0.05],
  recovery: [0.02, 0.1],
  spill: [0.1, 0.5],
  wearWeight: [1, 2.5],
  /** What is left of the wear where the words are new. */
  freshWords: [0.5, 0.9],
  /** Share of the burden that lasts until the next day. */
  burdenKept: [0.7, 0.85],
  /** Logs a day that the person starts by themselves, at full engagement. */
  selfStarted: [0.2, 0.8],
  /** Leaving: the hazard on the first day, how fast it falls, and what burden, disengagement and an explained new kind do to it. */
  leaving: [0.04, 0.07],
  leavingFalls: [0.5, 0.7],
  leavingByBurden: [0.05, 0.2],
  leavingByDisengagement: [0.5, 1.5],
  explainedSurprise: [0.4, 0.8],
  /** Turning all nudges off: the hazard a day without burden. */
  muting: [0.001, 0.004],
} as const satisfies Record<string, Range>;

export type RangeName = keyof typeof RANGES;
export type Ranges = Readonly<Record<RangeName, Range>>;

/** Between which numbers a range makes sense at all, also in a family that bends it. */
const SENSE: Ranges = {
  alpha: [-4, 1],
  hourAmplitude: [0, 3],
  breakpoint: [0, 2],
  focus: [0, 4],
  need: [0, 2],
  wear: [0, 0.2],
  recovery: [0, 0.5],
  spill: [0, 1],
  wearWeight: [0, 5],
  freshWords: [0, 1],
  burdenKept: [0, 0.95],
  selfStarted: [0, 3],
  leaving: [0, 0.2],
  leavingFalls: [0, 1.5],
  leavingByBurden: [0, 0.5],
  leavingByDisengagement: [0, 3],
  explainedSurprise: [0, 1],
  muting: [0, 0.02],
};

const isRangeName = (name: string): name is RangeName => name in SENSE;
export const RANGE_NAMES: readonly RangeName[] = Object.keys(SENSE).filter(isRangeName);

/** The ranges, unless one of them is upside down or makes no sense: then an error that names it. */
export function asserted(ranges: Ranges): Ranges {
  for (const name of RANGE_NAMES) {
    const [least, most] = ranges[name];
    const [floor, ceiling] = SENSE[name];
    // Written so that a value that is no number fails too.
    if (!(floor <= least && least <= most && most <= ceiling)) {
      throw new RangeError(`The range of ${name} is ${least} to ${most}, outside ${floor} to ${ceiling}.`);
    }
  }
  return ranges;
}
