import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { PostponementChoice } from "@/lib/domain/nudges/postponement.ts";
import { nudgeKinds } from "./nudge-kinds.ts";
import { grants, outcomes, surfaces } from "./nudge-reasons.ts";

const postponements: Record<PostponementChoice, (time: string, weekday: string) => string> = {
  hour: (time) => `In an hour, ${time}`,
  afternoon: (time) => `This afternoon, ${time}`,
  tomorrow: (time) => `Tomorrow, ${time}`,
  "working-day": (time, weekday) => `${weekday}, ${time}`,
};

/** How the moment of a plan is answered. */
const planWays: Record<Extract<Nudge["state"], "acted" | "otherwise" | "declined">, string> = {
  acted: "Did it",
  otherwise: "Chose otherwise",
  declined: "Not now",
};

/** What Becoming asks without being asked to, wherever it stands. */
export const nudges = {
  kinds: nudgeKinds,
  grants,
  outcomes,
  surfaces,
  postponements,
  planWays,
  /** After a long absence (R11). */
  welcomeBackWays: { pickUp: "Pick up here", anew: "Choose anew", rest: "Rest a week" },
  why: "Why am I seeing this?",
  /** After the reason; the settings are a link. */
  whyChange: "Change this in the settings",
  later: "Later",
  restThisWeek: "Rest this week",
  notToday: "Not today",
  /** At the end of a day, beside logging a moment. */
  dailyQuestion: "Answer one question",
  /** Spoken by the toolbar icon when something waits. */
  waiting: "Becoming: something waits for you",

  /** Once, on the first of a kind, around the reason why that kind comes (R6). */
  newKind: (reason: string) => `This is a new kind of question. ${reason}`,
  /** Asked once, after its kind has been paused three times (R4). */
  askOnce: {
    question: "These have gone by for a while. Shall they go on?",
    keep: "Go on as before",
    anotherTime: "At another time",
    stop: "Stop these",
    stopped: "These no longer come. In the settings you can let them come again.",
  },
  /** Three times "not now" have changed what happens (R25). */
  quieted: "You said not now three times. From now on this waits in the popup and does not come of itself.",
  /** Once the cards have gone unseen for two days. */
  offerNotifications: {
    question: "What waited here was out of sight for two days. Would a notification help?",
    hint: "It comes from your system and never shows your own words.",
    yes: "Yes, notify me",
    no: "No, leave it as it is",
    accepted: "From now on a notification comes too. In the settings you can try whether one reaches you.",
    declined: "It stays as it is. The settings have it, if you ever want it.",
  },
};
