/** The toolbar popup. */
export const popup = {
  invitation: "What would you like to live by?",
  write: "Write an intention",
  change: "Change the intention",
  whole: "Show all of it",
  today: "Today",
  veil: "Veil",
  unveil: "Unveil",
  journal: "Open journal",
};
