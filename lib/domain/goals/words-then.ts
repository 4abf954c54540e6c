import * as z from "zod/mini";

import type { RowVersion } from "../row-version.ts";
import type { Goal } from "./goal.ts";
import { GOAL_WORDS, type GoalWords } from "./words.ts";

const versionSchema = z.object({ words: z.optional(z.record(z.string(), z.string())) });

/**
 * What was written about a goal at its beginning: each text as it stood at `at` (epoch ms), or, when it
 * was written later, as it first was. `versions` are the goal’s earlier wordings in any order; one of any
 * other shape is passed over.
 */
export function wordsThen(goal: Goal, versions: readonly RowVersion[], at: number): GoalWords {
  const states: Readonly<Record<string, string | undefined>>[] = versions
    .filter(({ replacedAt }) => replacedAt > at)
    .toSorted((a, b) => a.replacedAt - b.replacedAt)
    .flatMap(({ row }) => {
      const version = versionSchema.safeParse(row);
      return version.success ? [version.data.words ?? {}] : [];
    });
  states.push(goal.words);
  const then: GoalWords = {};
  for (const word of GOAL_WORDS) {
    const first = states.map((words) => words[word] ?? "").find((text) => text.trim() !== "");
    if (first !== undefined) then[word] = first;
  }
  return then;
}
