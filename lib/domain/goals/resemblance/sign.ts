/** A word or a phrase of a goal, with what it may speak of. */
export interface Sign {
  key: string;
  /** Its telling words. */
  stems: readonly string[];
  weight: number;
  meanings: ReadonlySet<string>;
  /** Whether it stands in some list, at least nearly. */
  known: boolean;
}

export const NO_MEANING: ReadonlySet<string> = new Set();
