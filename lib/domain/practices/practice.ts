import * as z from "zod/mini";

import { isKept, instantSchema, rowShape } from "../row.ts";
import { lineSchema } from "../text/graphemes.ts";
import { type DayKey, dayKeySchema } from "../time/day-key.ts";

/** A practice: one concrete way of living the intention, offered each morning until it is changed. */
export const practiceSchema = z.object({
  ...rowShape,
  text: lineSchema,
  intentionId: z.optional(z.uuid()),
  /** The last day on which the person chose it, anew or again. */
  carriedOn: dayKeySchema,
  /** When it was changed or let go; absent while it is lived. */
  endedAt: z.optional(instantSchema),
});
export type Practice = z.infer<typeof practiceSchema>;

/** The practice lived now: the newest that has not ended. */
export function currentPractice(practices: readonly Practice[]): Practice | undefined {
  return practices
    .filter((practice) => practice.endedAt === undefined && isKept(practice))
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))[0];
}

/** Whether the morning question (carry, change or let go) is still open today. */
export function awaitsMorningChoice(practice: Practice, today: DayKey): boolean {
  return practice.carriedOn < today;
}
