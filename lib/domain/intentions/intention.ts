import * as z from "zod/mini";

import { instantSchema, isKept, rowShape } from "../row.ts";
import { lineSchema } from "../text/graphemes.ts";

/** An intention: a direction without a deadline, which cannot be failed (L2). */
export const intentionSchema = z.object({
  ...rowShape,
  text: lineSchema,
  /** Who I am becoming, in one line. */
  becoming: z.optional(lineSchema),
  /** Held: lived or in the list. Resting: kept for later. Released: let go, and remembered. */
  standing: z.enum(["held", "resting", "released"]),
  /** Place in the list, ascending; any number, so that one can be put between two. */
  position: z.number(),
  /** When it was last made the current one; 0 when it never was. */
  chosenAt: instantSchema,
});
export type Intention = z.infer<typeof intentionSchema>;

/**
 * The one intention that is current: of those held, the one chosen last.
 * Derived rather than stored, so that merging two machines' data can never leave two.
 */
export function currentIntention(intentions: readonly Intention[]): Intention | undefined {
  return intentions
    .filter((intention) => intention.standing === "held" && isKept(intention))
    .toSorted((a, b) => b.chosenAt - a.chosenAt || a.position - b.position || (a.id < b.id ? -1 : 1))[0];
}

/** The list in the person's own order, without what was deleted. */
export function inOrder(intentions: readonly Intention[]): Intention[] {
  return intentions.filter(isKept).toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
