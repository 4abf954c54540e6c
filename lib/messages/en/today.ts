/** The journal's room of today. */
export const today = {
  daily: "Answer one question for today",
  noIntention: "No intention is set yet.",
  write: "Write an intention",
  change: "Change or choose another",
  welcome: "Would you like to be shown around?",
  welcomeLink: "Take the first steps",
  moments: "So far today",
  yesterday: "Yesterday",
};
