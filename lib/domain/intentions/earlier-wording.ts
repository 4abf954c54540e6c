import * as z from "zod/mini";

import type { RowVersion } from "../row-version.ts";

const wordingSchema = z.object({ text: z.string(), becoming: z.optional(z.string()) });

/** How an intention once read, and until when (epoch ms). */
export interface EarlierWording extends z.infer<typeof wordingSchema> {
  id: string;
  replacedAt: number;
}

/** The wordings that earlier versions of an intention hold; a version of any other shape is passed over. */
export function earlierWordings(versions: readonly RowVersion[]): EarlierWording[] {
  return versions.flatMap(({ id, replacedAt, row }) => {
    const wording = wordingSchema.safeParse(row);
    return wording.success ? [{ id, replacedAt, ...wording.data }] : [];
  });
}
