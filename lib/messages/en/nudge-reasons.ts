import type { GrantRule, Nudge, Surface } from "@/lib/domain/nudges/nudge.ts";

/** Why a nudge was shown when it was, by the rule that let it be (R12). */
export const grants: Record<GrantRule, string> = {
  due: "Its time had come, and the day had room for it.",
  "first-days":
    "Its time had come, and the day had room for it. In the first days less is asked than later on.",
  weekly: "The time for looking back had come. It has a place of its own and takes none from the rest.",
  "asked-for": "You set it yourself, with a plan or protected time, and its moment had come.",
  postponed: "You had put it off, and the time you put it off to had come.",
  opened: "It was waiting quietly, and you opened a place where it waits.",
  "ask-once": "It had gone by for a while, so this time it asked whether it shall go on.",
};

/** What came of it. */
export const outcomes: Record<Nudge["state"], string> = {
  waiting: "Waits",
  acted: "You did it",
  otherwise: "You chose another way",
  declined: "Not now",
  rested: "You rested that week",
  expired: "It went by",
  paused: "Nothing was asked: you had paused",
};

export const surfaces: Record<Surface, string> = {
  "new-tab": "On a new tab",
  icon: "On the toolbar icon",
  popup: "In the popup",
  site: "On the site of a plan",
  notification: "As a notification from your system",
};
