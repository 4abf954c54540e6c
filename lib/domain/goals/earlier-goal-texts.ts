import * as z from "zod/mini";

import type { RowVersion } from "../row-version.ts";

const versionSchema = z.object({
  text: z.string(),
  words: z.optional(z.record(z.string(), z.string())),
});

export interface EarlierGoalText {
  id: string;
  text: string;
  /** Epoch ms. */
  replacedAt: number;
}

interface Worded {
  text: string;
  words: Readonly<Record<string, string | undefined>>;
}

/**
 * The texts about a goal that read otherwise before, the latest first and each once: its own words
 * and every answer. A version of any other shape is passed over.
 */
export function earlierGoalTexts(now: Worded, versions: readonly RowVersion[]): EarlierGoalText[] {
  const shown = new Set([now.text, ...Object.values(now.words)]);
  const found: EarlierGoalText[] = [];
  for (const { id, replacedAt, row } of versions.toSorted((a, b) => b.replacedAt - a.replacedAt)) {
    const version = versionSchema.safeParse(row);
    if (!version.success) continue;
    const { text, words = {} } = version.data;
    for (const [name, earlier] of Object.entries({ ...words, "": text })) {
      if (earlier.trim() === "" || shown.has(earlier)) continue;
      shown.add(earlier);
      found.push({ id: `${id}/${name}`, text: earlier, replacedAt });
    }
  }
  return found;
}
