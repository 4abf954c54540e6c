/** Past reflections. */
export const reflections = {
  empty: "Your reflections will gather here, to be read again whenever you like.",
  begin: "Begin one now",
  practice: "The practice it ended in",
  noAnswers: "Nothing was written down this time.",
  /** "Weekly reflection, 16 – 22 November 2026" */
  named: (kind: string, days: string) => `${kind}, ${days}`,
  removed: "Deleted.",
};
