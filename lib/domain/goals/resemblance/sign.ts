/** A word or a phrase of a goal, with what it may speak of. */
export interface Sign {
  key: string;
  /** Its telling words. */
  stems: readonly string[];
  weight: number;
  meanings: ReadonlySet<string>;
  /** Whether it stands in some list, at least nearly. */
  known: boolean;
  /** Whether it says when or how a goal is gone about, and not what with. */
  frame: boolean;
}

export const NO_MEANING: ReadonlySet<string> = new Set();
