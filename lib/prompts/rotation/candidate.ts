import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";

/** A question as the rotation sees it: those that do not fit the person have been left out before. */
export interface Candidate {
  id: string;
  /** A category of the bank, or of a pack under the pack's own name. */
  category: string;
  slot: ReflectionSlot;
  /** It touches something that may hurt. */
  tender?: true;
  /** It came with a pack of a coach or an organisation (L8). */
  fromPack?: true;
}

/** What the person has said about one question. */
export interface QuestionStanding {
  questionId: string;
  /** Asked again each quarter, let rest until a week, or never asked again. */
  standing?: "pinned" | "resting" | "never";
  /** First session, by its number, that may ask one at rest again. */
  restsUntil?: number;
  /** They found it useful, or not. */
  useful?: boolean;
}

/** One earlier session: the questions it asked, and those that were skipped in it. */
export interface EarlierSession {
  asked: readonly { id: string; category: string }[];
  skipped: readonly string[];
}
