import { isKept } from "../row.ts";
import type { Rating } from "./rating.ts";

/** What is rated, in which words: a week has one value for each. */
export type RatedIn = Pick<Rating, "capability" | "ownCapabilityId" | "wordingVersion" | "thenNow">;

/** Whether a rating is one of `thing`. */
export function isRatingOf(rating: RatedIn, thing: RatedIn): boolean {
  return (
    rating.capability === thing.capability &&
    rating.ownCapabilityId === thing.ownCapabilityId &&
    rating.wordingVersion === thing.wordingVersion &&
    rating.thenNow === thing.thenNow
  );
}

/** By change: of several ratings of one thing in one week, the last one holds. */
export function byChange(a: Rating, b: Rating): number {
  return a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The rating of a thing that holds among those of one week: the one changed last. Merging two machines’
 * data may leave several.
 */
export function heldRating(ofWeek: readonly Rating[], thing: RatedIn): Rating | undefined {
  return ofWeek
    .filter((rating) => isKept(rating) && isRatingOf(rating, thing))
    .toSorted(byChange)
    .at(-1);
}
