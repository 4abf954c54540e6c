import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { nudgeWordings } from "./nudge-wordings.ts";

interface NudgeWords {
  name: string;
  /** Stands on lock screens too, so it names nothing of the person's. */
  notification: string;
  /** On the card, shown in turn. */
  wordings: readonly string[];
  /** What acting on it is called. */
  act: string;
  /** Why this kind comes at all. */
  reason: string;
}

/** Every kind of nudge in words. */
export const nudgeKinds: Record<NudgeKind, NudgeWords> = {
  morning: {
    name: "Morning",
    notification: "A quiet start: what would you like to practise today?",
    wordings: nudgeWordings.morning,
    act: "Open a new tab",
    reason: "You asked for a question in the morning.",
  },
  "check-in": {
    name: "Check-in",
    notification: "A short look: has anything shown itself since this morning?",
    wordings: nudgeWordings["check-in"],
    act: "Say what happened",
    reason: "You asked for a check-in during the day.",
  },
  "end-of-day": {
    name: "End of the day",
    notification: "Before the day ends: is there a moment to keep?",
    wordings: nudgeWordings["end-of-day"],
    act: "Log a moment",
    reason: "You asked for a question at the end of your working day.",
  },
  weekly: {
    name: "Weekly reflection",
    notification: "Your weekly reflection is open.",
    wordings: nudgeWordings.weekly,
    act: "Look back",
    reason: "You chose this day and time for looking back.",
  },
  checkpoint: {
    name: "Checkpoint",
    notification: "One of the days you set has come.",
    wordings: nudgeWordings.checkpoint,
    act: "Open the goal",
    reason: "This checkpoint has the day you gave it.",
  },
  "contract-review": {
    name: "Looking again at a contract",
    notification: "A day for looking again has come.",
    wordings: nudgeWordings["contract-review"],
    act: "Open the goal",
    reason: "The contract names this day for looking again.",
  },
  quarterly: {
    name: "Quarterly reflection",
    notification: "A quarter comes to its end. There is a page for looking back.",
    wordings: nudgeWordings.quarterly,
    act: "Look at the quarter",
    reason:
      "A quarter comes to its end: time to close what you meant to learn, and to choose what comes next.",
  },
  "look-back": {
    name: "Looking back on a shift",
    notification: "Some months ago you wrote something down. It can be read again.",
    wordings: nudgeWordings["look-back"],
    act: "See both sides",
    reason: "A shift takes months, so it comes three and six months after you began one.",
  },
  yearly: {
    name: "The letter of the year",
    notification: "A year comes to its end. There is room for a letter to yourself.",
    wordings: nudgeWordings.yearly,
    act: "Write the letter",
    reason: "A year comes to its end. You can write yourself a letter and read it a year from now.",
  },
  "block-start": {
    name: "Protected time begins soon",
    notification: "The time you set aside begins soon.",
    wordings: nudgeWordings["block-start"],
    act: "I am ready",
    reason: "You set this time aside, and it begins soon.",
  },
  "block-end": {
    name: "Protected time ends",
    notification: "The time you set aside is over.",
    wordings: nudgeWordings["block-end"],
    act: "Log a moment",
    reason: "The time you set aside has come to its end.",
  },
  "plan-cue": {
    name: "If–then plan",
    notification: "The moment you planned for is here.",
    wordings: nudgeWordings["plan-cue"],
    act: "Did it",
    reason: "You made a plan for this moment.",
  },
  "welcome-back": {
    name: "Coming back",
    notification: "Whenever you like, you can pick up from here.",
    wordings: nudgeWordings["welcome-back"],
    act: "Pick up here",
    reason: "You come back after some time away, which is a good point to choose from.",
  },
  backup: {
    name: "Saving a copy",
    notification: "It may be time to save a copy.",
    wordings: nudgeWordings.backup,
    act: "Save a copy",
    reason: "There is no copy yet, or the last one was made some time ago.",
  },
};
