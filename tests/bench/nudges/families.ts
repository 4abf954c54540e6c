import { asserted, RANGES, type Ranges } from "./ranges.ts";
import type { Surface } from "./prompt.ts";

/** Worlds that have one thing in common, bent so that a policy which only suits the usual ones is found out. */
export interface Family {
  name: string;
  ranges: Ranges;
  /** Added to a surface's salience (logit). */
  salience: Readonly<Partial<Record<Surface, number>>>;
  /** What a prompt's intrusiveness is multiplied by. */
  intrusion: number;
  /** What the engagement that comes of answering is multiplied by. */
  lift: number;
}

function familyOf(
  name: string,
  bent: Partial<Omit<Family, "name" | "ranges">>,
  ranges: Partial<Ranges> = {},
): Family {
  return { name, salience: {}, intrusion: 1, lift: 1, ...bent, ranges: asserted({ ...RANGES, ...ranges }) };
}

export const USUAL = familyOf("usual", {});
export const NO_BURDEN = familyOf("no burden", { intrusion: 0 });

export const STRESS_FAMILIES: readonly Family[] = [
  familyOf("cards hardly noticed", { salience: { newtab: -1 } }),
  NO_BURDEN,
  familyOf("strong hour preference", {}, { hourAmplitude: [1.5, 2.5] }),
  familyOf("fast habituation", {}, { wear: [0.05, 0.1], recovery: [0.01, 0.03], wearWeight: [2, 3] }),
  // The null world: an answered prompt keeps nobody. Whoever wins here is rigged to.
  familyOf("prompting useless", { lift: 0 }),
];
