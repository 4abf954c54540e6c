import { readFileSync } from "node:fs";

import * as z from "zod/mini";

const goalSchema = z.string().check(z.minLength(1), z.maxLength(300));

const goalPairSchema = z.strictObject({
  id: z.string().check(z.regex(/^[pf]\d{3}$/)),
  /** Of both goals. */
  language: z.enum(["en", "de", "fr", "es"]),
  /** The goal as it stood in an earlier year. */
  earlier: goalSchema,
  now: goalSchema,
  /** What a human reader takes the two for: the same goal, a neighbour in the same area, or neither. */
  label: z.enum(["reworded", "related", "unrelated"]),
  /** Whether two or more content words stand in both; inflected forms count as the same word. */
  sharesWords: z.boolean(),
  /** The held-out ones are kept from the eyes of whoever tunes, and are looked at once, at the end. */
  set: z.enum(["open", "held-out"]),
});
export type GoalPair = z.infer<typeof goalPairSchema>;

function pairsIn(name: string): readonly GoalPair[] {
  const file = new URL(`../../fixtures/${name}`, import.meta.url);
  return z.array(goalPairSchema).parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Pairs of goals a person may have written in two different years, judged by hand (W1). */
export const goalPairs = pairsIn("goal-pairs.json");

/**
 * A second set, written without the matcher in sight and looked at once, when the matcher had been
 * widened with the whole first set before its eyes. Nothing is tuned by it.
 */
export const freshGoalPairs = pairsIn("goal-pairs-fresh.json");
