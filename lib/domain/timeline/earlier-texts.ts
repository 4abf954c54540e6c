import * as z from "zod/mini";

import type { RowVersion } from "../row-version.ts";

const textSchema = z.object({ text: z.string() });
const answersSchema = z.array(
  z.extend(textSchema, { followUp: z.optional(textSchema), setAside: z.optional(z.array(textSchema)) }),
);
/** What moments, evidence and reflections say. A version of any other shape says nothing. */
const versionSchema = z.object({
  note: z.optional(z.string()),
  text: z.optional(z.string()),
  answers: z.optional(answersSchema),
});

export interface EarlierText {
  id: string;
  text: string;
  /** Epoch ms. */
  replacedAt: number;
}

/**
 * How the texts of a row read before, the latest first and each once, without those that it still
 * has. `versions` come in any order.
 */
export function earlierTexts(now: readonly string[], versions: readonly RowVersion[]): EarlierText[] {
  const shown = new Set(now);
  return versions
    .toSorted((a, b) => b.replacedAt - a.replacedAt)
    .flatMap(({ id, replacedAt, row }) =>
      textsOf(row).flatMap((text, place) => {
        if (text.trim() === "" || shown.has(text)) return [];
        shown.add(text);
        return [{ id: `${id}/${place}`, text, replacedAt }];
      }),
    );
}

function textsOf(row: unknown): string[] {
  const version = versionSchema.safeParse(row);
  if (!version.success) return [];
  const { note = "", text = "", answers = [] } = version.data;
  const said = answers.flatMap(({ followUp, setAside = [], ...answer }) => {
    return [answer.text, followUp?.text ?? "", ...setAside.map((one) => one.text)];
  });
  return [note, text, ...said];
}
