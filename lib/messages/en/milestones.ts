import type { CheckpointChange } from "@/lib/domain/goals/checkpoint.ts";
import type { MapChange } from "@/lib/domain/goals/map-history.ts";

type Change = CheckpointChange["change"];

/** What a button does with a checkpoint. */
const acts: Record<Change, string> = {
  reached: "I am there",
  kept: "Keep it as it is",
  moved: "Move its day",
  reshaped: "Say it differently",
  dropped: "Leave it out",
};

/** What was done, told once it is kept. */
const done: Record<Change, string> = {
  reached: "Reached. It stays on the map.",
  kept: "It stays on the way.",
  moved: "Moved. The day before is kept below.",
  reshaped: "It reads differently now. The words before are kept below.",
  dropped: "Left out. It stands below the map.",
};

/** What once happened, in the history of the map. */
const happened: Record<MapChange["change"], string> = {
  reached: "Reached",
  kept: "Looked at and kept",
  moved: "Moved",
  reshaped: "Reworded",
  dropped: "Left out",
  "taken-up": "Taken up again",
};

/** The page of a milestone map. */
export const milestones = {
  acts,
  done,
  happened,
  title: "The way",
  lead: "Points on the way, each told by what you would see there. Any of them can move, change or go.",
  why: "On a long way, conditions change. A map that may change with them leads further than a line of dates, and moving a point is a normal part of it.",
  none: "There is no point on the way so far. The first one may be close by.",
  add: "What would you see there?",
  addHint: "Something that you or others could see, such as “The team decides without me”.",
  addDay: "When, if you like",
  addNow: "Put it on the way",
  /** "by 30 November 2026" */
  by: (day: string) => `by ${day}`,
  noDay: "without a day",
  reachedOn: (day: string) => `Reached on ${day}`,
  dayHasCome: "Its day has come. Keep it, move it, say it differently or leave it out, as it fits now.",
  what: "What about it?",
  whatAbout: (sees: string) => `What about it: ${sees}`,
  takeUp: "Take it up again",
  takeUpNamed: (sees: string) => `Take it up again: ${sees}`,
  empty: "A few words here, please.",
  sees: "What would you see there now?",
  day: "The day, if it has one",
  reason: "What led to this? A few words, if you like",
  keep: "Keep it so",
  cancel: "Not now",
  earlier: "Earlier on the way",
  later: "Later on the way",
  droppedTitle: "No longer on the way",
  history: "How the map has changed",
  /** "from 31 October 2026 to 30 November 2026" */
  fromTo: (before: string, after: string) => `from ${before} to ${after}`,
  before: (sees: string) => `Before: “${sees}”`,
};
