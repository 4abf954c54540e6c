import type { NudgeKind } from "@/lib/domain/nudges/nudge.ts";
import type { PostponementChoice } from "@/lib/domain/nudges/postponement.ts";

interface NudgeWording {
  name: string;
  /** Stands on lock screens too, so it names nothing of the person's. */
  notification: string;
  /** On the card. */
  wording: string;
  /** What acting on it is called. */
  act: string;
  reason: string;
}

const kinds: Record<NudgeKind, NudgeWording> = {
  morning: {
    name: "Morning",
    notification: "A quiet start: what would you like to practise today?",
    wording: "What would you like to practise today?",
    act: "Open a new tab",
    reason: "You asked for a question in the morning.",
  },
  "check-in": {
    name: "Check-in",
    notification: "A short look: has anything shown itself since this morning?",
    wording: "Has anything shown itself since this morning?",
    act: "Say what happened",
    reason: "You asked for a check-in during the day.",
  },
  weekly: {
    name: "Weekly reflection",
    notification: "Your weekly reflection is open.",
    wording: "A few quiet minutes for looking back at the week.",
    act: "Look back",
    reason: "You chose this day and time for looking back.",
  },
};

const postponements: Record<PostponementChoice, (time: string, weekday: string) => string> = {
  hour: (time) => `In an hour, ${time}`,
  afternoon: (time) => `This afternoon, ${time}`,
  tomorrow: (time) => `Tomorrow, ${time}`,
  "working-day": (time, weekday) => `${weekday}, ${time}`,
};

export const nudges = {
  kinds,
  postponements,
  why: "Why am I seeing this?",
  /** After the reason; the settings are a link. */
  whyChange: "Change this in the settings",
  later: "Later",
  restThisWeek: "Rest this week",
  notToday: "Not today",
  /** Spoken by the toolbar icon when something waits. */
  waiting: "Becoming: something waits for you",
};
