import * as z from "zod/mini";

import { packSchema } from "@/lib/domain/questions/pack.ts";

/** Raised with every change of the document's shape, an added field included. */
export const PACK_FORMAT = 1;

/**
 * A pack of questions on its way from a coach or an organisation (L8), as a JSON file: what it is called,
 * who it is from, and one to sixty questions. Each has an `id` of small letters, digits and hyphens that
 * stays the same for good, a `slot` (`back`, `deeper` or `ahead`), its `text` and, if they like, a `why`.
 */
export const packDocumentSchema = z.object({
  app: z.literal("becoming-prompts"),
  formatVersion: z.literal(PACK_FORMAT),
  name: packSchema.shape.name,
  from: packSchema.shape.from,
  questions: packSchema.shape.questions,
});
export type PackDocument = z.infer<typeof packDocumentSchema>;
