import * as z from "zod/mini";

import { MOST_PACK_QUESTIONS, packQuestionSchema } from "@/lib/domain/questions/pack.ts";
import { lineSchema, noteSchema } from "@/lib/domain/text/graphemes.ts";
import { isReadable, plainLine, plainText } from "@/lib/domain/text/plain-text.ts";

/** Raised with every change of the document's shape, an added field included. */
export const PACK_FORMAT = 1;

/** Anybody may have written it: without unseen marks, and with something to read. */
const plainLineSchema = z.pipe(
  z.pipe(z.string(), z.transform(plainLine)),
  lineSchema.check(z.refine(isReadable, "nothing to read")),
);

/**
 * A pack of questions on its way from a coach or an organisation (L8), as a JSON file: what it is called,
 * who it is from, and one to sixty questions. Each has an `id` of small letters, digits and hyphens that
 * stays the same for good, a `slot` (`back`, `deeper` or `ahead`), its `text` and, if they like, a `why`.
 */
export const packDocumentSchema = z.object({
  app: z.literal("becoming-prompts"),
  formatVersion: z.literal(PACK_FORMAT),
  name: plainLineSchema,
  from: plainLineSchema,
  questions: z
    .array(
      z.object({
        ...packQuestionSchema.shape,
        text: plainLineSchema,
        why: z.optional(z.pipe(z.pipe(z.string(), z.transform(plainText)), noteSchema)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_PACK_QUESTIONS)),
});
export type PackDocument = z.infer<typeof packDocumentSchema>;
