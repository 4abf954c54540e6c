import { product } from "./product.ts";

/** The frame of the journal page. */
export const journal = {
  rooms: {
    today: "Today",
    weekly: "Weekly reflection",
    intentions: "Intentions",
    goals: "Goals",
    plans: "Plans and protected time",
    experiments: "Experiments",
    evidence: "Already true",
    reflections: "Past reflections",
    daily: "One question for the day",
    quarterly: "Looking at a quarter",
    "look-back": "Looking back on a shift",
    yearly: "The letter of the year",
    timeline: "Timeline",
    insights: "Pictures",
    year: "A year",
    brief: "A brief for a coach",
    settings: "Settings",
    data: "Data",
    welcome: "Welcome",
  },
  navigation: "Rooms of the journal",
  skip: "Skip to the text",
  title: (room: string) => `${room} · ${product.name}`,
  /** In place of a room while the veil is on. */
  veil: {
    covered: "The veil is on: your words are out of sight, here and on every new tab.",
    lift: "Lift the veil",
  },
  undo: "Undo",
  /** What was deleted within the last thirty days. */
  deleted: {
    title: "Deleted lately",
    hint: "For thirty days after it was deleted, anything here can be brought back.",
    on: (day: string) => `deleted on ${day}`,
    restore: "Bring it back",
    delete: "Delete",
    deleteNamed: (name: string) => `Delete: ${name}`,
    ask: "Delete this? For thirty days it can be brought back.",
    deleteNow: "Delete it",
    keep: "Keep it",
    restoreNamed: (name: string) => `Bring back: ${name}`,
  },
  /** Where a question comes from, by the letter of its source. */
  why: "Why am I asked this?",
  sources: {
    L: "After Alexandra Lamb (BOLDLY), who asks what shape a goal can take.",
    W: "After Karin Wellbrock (Kay Group), who asks who a goal wants us to become.",
    T: "After a column in The Seattle Times that builds on the book Tribal Leadership.",
  },
  coaching: "This comes from the practice of coaches. It is not a tested treatment.",
};
