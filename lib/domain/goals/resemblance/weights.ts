/** A word or a phrase that says what a goal is about. */
export const FULL = 1;

/** The setting of a goal, and words of so many senses that each is a weak sign of any. */
export const HALF = 0.5;

/** What nearly every goal holds: “learn”, “better”, “by June”, figures. */
export const FAINT = 0.08;

/** How much two signs count as the same that share a meaning, and a word beside it, or a word alone. */
export const SAME_MEANING = 0.78;
export const SAME_MEANING_AND_WORD = 0.9;
export const SAME_WORD = 0.6;
/** Two signs that share a broad meaning and a narrow one within it. */
export const SAME_MEANINGS = 0.9;
/** Two words, of which one is in no list, that begin alike: “Führung” and “Führungsstil”. */
export const SAME_BEGINNING = 0.7;

/** What is left of the weight of a word that is in no list when the other goal has nothing like it. */
export const STRAY = 0.6;

/** People seldom carry a goal over into another language. */
export const OTHER_LANGUAGE = 0.8;

/** What is left when two goals share when and how, and neither what they are about. */
export const FRAME_ONLY = 0.6;
