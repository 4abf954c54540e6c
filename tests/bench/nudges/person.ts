import { BUMP_HOURS, BUMP_MEAN, OWN_RATE_SPREAD } from "./calibrated.ts";
import { normal, streamOf } from "./streams.ts";
import type { World } from "./world.ts";

export interface Person {
  /** Keys everything that is drawn for this person. */
  key: readonly [seed: number, world: number, person: number];
  /** Readiness to answer at a neutral moment (logit). */
  readiness: number;
  /** What the self-started logs of this world are multiplied by. */
  ownRate: number;
  /** How much the morning, midday and late bump of readiness lift this person. */
  bumps: readonly [number, number, number];
}

const READINESS_SPREAD = 0.7;
const BUMPS_AT_HOURS = [9, 13.5, 17] as const;

export function personOf(world: World, index: number): Person {
  const stream = streamOf(...world.key, index, 0x9e250);
  const readiness = world.alpha + READINESS_SPREAD * normal(stream);
  // Taken down by half the variance, so that the mean is one.
  const ownRate = Math.exp(OWN_RATE_SPREAD * normal(stream) - OWN_RATE_SPREAD ** 2 / 2);
  return { key: [...world.key, index], readiness, ownRate, bumps: [stream(), stream(), stream()] };
}

/** What the hour adds to a person's readiness (logit), about zero over a working day. */
export function receptivity(person: Person, hour: number, amplitude: number): number {
  let sum = -BUMP_MEAN;
  for (let bump = 0; bump < BUMPS_AT_HOURS.length; bump += 1) {
    const away = (hour - (BUMPS_AT_HOURS[bump] ?? 0)) / BUMP_HOURS;
    sum += (person.bumps[bump] ?? 0) * Math.exp((-away * away) / 2);
  }
  return amplitude * sum;
}
