import type { ReflectionKind } from "@/lib/domain/reflections/reflection.ts";
import type { EntryKind, GoalEvent } from "@/lib/domain/timeline/entry.ts";

/** Groups to choose from. */
const kinds: Record<EntryKind, string> = {
  moment: "Moments",
  reflection: "Reflections",
  evidence: "Already true",
  experiment: "Experiments",
  goal: "Goals",
  checkpoint: "Points on the way",
  intention: "Intentions",
  practice: "Practices",
  plan: "Plans",
  block: "Protected time",
};

const reflections: Record<ReflectionKind, string> = {
  daily: "Daily question",
  weekly: "Weekly reflection",
  quarterly: "Reflection on a quarter",
  "three-months": "Looking back after three months",
  "six-months": "Looking back after six months",
  yearly: "Reflection on a year",
};

const goalEvents: Record<GoalEvent, string> = {
  begun: "Goal written down",
  "step-done": "Step done",
  "let-go": "Old part let go",
  reached: "Goal reached",
  released: "Goal let go",
};

const filters = {
  title: "Narrow it down",
  kind: "What",
  everything: "Everything",
  moments: "Moments of one kind",
  intention: "Intention",
  anyIntention: "Any intention",
  goal: "Goal or shift",
  anyGoal: "Any goal",
  from: "From",
  until: "Until",
  clear: "Show everything",
};

const add = {
  open: "Add a moment of an earlier day",
  title: "A moment of an earlier day",
  day: "Day",
  time: "Time, if you know it",
  /** Below the time: the person’s day goes on into the night. */
  night: (day: string) => `This is the night after ${day}.`,
  note: "A line about it, if you like",
  keep: "Keep it",
  cancel: "Not now",
  kept: (day: string) => `Kept on ${day}.`,
  ahead: "That lies ahead. Please choose a day or time that has been.",
  failed: "This could not be kept. Your words are still here; please try once more.",
};

const place = {
  title: "When was it?",
  day: "Day",
  time: "Time, if you know it",
  keep: "Move it there",
  ahead: "That lies ahead. The moment stays where it was.",
};

/** The journal’s room in which everything stands in the order of time. */
export const timeline = {
  kinds,
  reflections,
  goalEvents,
  filters,
  add,
  place,
  lead: "All that you kept, the latest first. Any of it can be found, read and put right.",
  empty: "What you keep will gather here by itself: moments, reflections, what you tried.",
  search: "Search",
  searchHint: "Words in any script. Accents and capitals make no difference.",
  found: (count: number, shown: string) => (count === 1 ? "1 found." : `${shown} found.`),
  lookingBack: "Looking further back …",
  noneFound: "Nothing here fits that. All of it is still kept.",
  earlier: "Show earlier",

  thisDay: {
    title: "On this day",
    months: (count: number, shown: string) => (count === 1 ? "A month ago" : `${shown} months ago`),
    years: (count: number, shown: string) => (count === 1 ? "A year ago" : `${shown} years ago`),
    more: (count: number, shown: string) => (count === 1 ? "1 more year" : `${shown} more years`),
    open: "Show that day",
    openNamed: (day: string) => `Show that day: ${day}`,
  },

  /** "Learning goal" */
  formed: (form: string) => `Took the form: ${form}`,
  experimentBegun: "Experiment begun",
  experimentClosed: "Experiment closed",
  evidence: "Already true",
  intention: { written: "Intention written", chosen: "Intention chosen", reworded: "Intention worded anew" },
  practice: "Practice begun",
  plan: "Plan written",
  block: "Protected time begun",
  point: (what: string) => `Point on the way: ${what}`,
  endedIn: "The practice it ended in",

  readAll: "Read all of it",
  readAllOf: (what: string) => `Read all of it: ${what}`,
  readLess: "Show less",
  edit: "Change it",
  editOf: (what: string) => `Change: ${what}`,
  done: "Done",
  /** "Goal written down: Delegate more" */
  named: (what: string, text: string) => `${what}: ${text}`,
  removed: "The moment is deleted.",
  earlierVersions: "How it read before",
  noEarlier: "It never read otherwise.",
  until: (day: string) => `until ${day}`,
};
