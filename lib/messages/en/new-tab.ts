/** The new tab. */
export const newTab = {
  title: "New tab",
  invitation: "What would you like to live by?",
  invitationHint: "One sentence is enough. You can change it whenever you like.",
  write: "Write an intention",
  begin: "Begin with a few questions",
  change: "Change",
  veil: "Veil",
  unveil: "Unveil",
  journal: "Journal",
  nextOnTheWay: "Next on the way:",
  around: (day: string) => `around ${day}`,
};
