import * as z from "zod/mini";

import { REFLECTION_SLOTS } from "../reflections/reflection.ts";
import { rowShape } from "../row.ts";
import { lineSchema, noteSchema } from "../text/graphemes.ts";

/** More would leave no room for anything else within a year. */
export const MOST_PACK_QUESTIONS = 60;

export const packQuestionSchema = z.object({
  /** Stays the same for good, within its pack. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  slot: z.enum(REFLECTION_SLOTS),
  text: lineSchema,
  why: z.optional(noteSchema),
});
export type PackQuestion = z.infer<typeof packQuestionSchema>;

/** Questions of a coach or an organisation (L8). At most one of them stands in a weekly. */
export const packSchema = z.object({
  ...rowShape,
  name: lineSchema,
  /** Who they come from, shown with every question. */
  from: lineSchema,
  questions: z.array(packQuestionSchema).check(z.minLength(1), z.maxLength(MOST_PACK_QUESTIONS)),
  standing: z.enum(["active", "resting"]),
});
export type Pack = z.infer<typeof packSchema>;

/** Whether one pack takes the place of the other: it has the same name and comes from the same people. */
export function isSamePack(a: Pick<Pack, "name" | "from">, b: Pick<Pack, "name" | "from">): boolean {
  return a.name === b.name && a.from === b.from;
}
