import { Draw } from "../draw.ts";

/** Standard deviation of the swing from week to week, and how much of it is left in the next. */
const SPREAD = 1.2;
const CARRY = 0.35;
/** How far the level itself wanders in a week, how much of that is upwards, and what it keeps between. */
const WANDER = 0.09;
const RISE = 0.03;
const LEVELS = { lowest: 2, highest: 9 } as const;

/** How somebody would rate themselves in each of so many weeks in a row, from 0 to 10. */
export function ratedCourse(seed: number, topic: string, weeks: number): number[] {
  const draw = new Draw(seed, `rated/${topic}`);
  let level = 3.5 + 3 * draw.share();
  let swing = normal(draw);
  return Array.from({ length: weeks }, () => {
    level = Math.min(LEVELS.highest, Math.max(LEVELS.lowest, level + WANDER * (normal(draw) + RISE)));
    swing = CARRY * swing + Math.sqrt(1 - CARRY ** 2) * normal(draw);
    return Math.max(0, Math.min(10, Math.round(level + SPREAD * swing)));
  });
}

/** Nearly normal: of three even shares, with mean 0 and standard deviation 1. */
function normal(draw: Draw): number {
  return 2 * (draw.share() + draw.share() + draw.share() - 1.5);
}
