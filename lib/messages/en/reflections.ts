/** Past reflections. */
export const reflections = {
  empty: "Your reflections will gather here, to be read again whenever you like.",
  begin: "Begin one now",
  practice: "The practice it ended in",
  noAnswers: "Nothing was written down this time.",
  remove: "Delete",
  removeOf: (days: string) => `Delete the reflection of ${days}`,
  removed: "Deleted.",
};
