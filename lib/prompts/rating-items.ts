import type { Capability } from "@/lib/domain/ratings/rating.ts";
import type { SourceId } from "./source-id.ts";

export interface RatingItem {
  capability: Exclude<Capability, "own">;
  /**
   * Raised with every change of the question, of the words at its ends or of the scale, in whatever
   * language: what was asked otherwise is another series, and the two are never joined.
   */
  wordingVersion: number;
  source: SourceId;
}

/**
 * What is rated each week from 0 to 10, in the order in which it is asked; the words stand in the message
 * catalogue. No words of the person stand in a question, or each change of theirs would begin a series.
 */
export const RATING_ITEMS: readonly RatingItem[] = [
  { capability: "confidence", wordingVersion: 1, source: "L6" },
  { capability: "influence", wordingVersion: 1, source: "L6" },
  { capability: "decision-quality", wordingVersion: 1, source: "L6" },
  { capability: "fit", wordingVersion: 1, source: "W8" },
];
