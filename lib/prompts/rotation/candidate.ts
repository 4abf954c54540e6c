import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";

/** A question as the rotation sees it: those that do not fit the person have been left out before. */
export interface Candidate {
  id: string;
  /** A category of the bank, of the person's own questions, or a pack by its id. */
  category: string;
  slot: ReflectionSlot;
  /** It touches something that may hurt. */
  tender?: true;
  /** It came with a pack of a coach or an organisation (L8). */
  fromPack?: true;
  /** Something in the person's data asks for it, such as a goal that came back (rule 5). */
  calledFor?: true;
}

/** What the person has said about one question, as it holds now. */
export interface Said {
  questionId: string;
  /** Asked again each quarter, at rest for now, or never asked again. */
  standing?: "pinned" | "resting" | "never";
  /** They found it useful. */
  useful?: boolean;
}

/** One earlier session: the questions it asked, and those that were skipped in it. */
export interface EarlierSession {
  /** In which week of practice it was. */
  week: number;
  asked: readonly { id: string; category: string }[];
  skipped: readonly string[];
}
