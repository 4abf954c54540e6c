import type { PlanAsk } from "@/lib/domain/plans/plan-ask.ts";
import type { SiteAnswer } from "@/lib/domain/plans/site-message.ts";

/** Whether a plan goes on, asked after it was done or went by often enough (R13). */
const questions: Record<PlanAsk, string> = {
  "often-done": "You have done this a good many times. Does the plan still help you?",
  "gone-by": "This has gone by a few times. How shall it go on?",
};

const answers: Record<SiteAnswer, string> = {
  did: "Did it",
  otherwise: "Chose otherwise",
  "not-now": "Not now",
  keep: "Keep it",
  reword: "Change it",
  rest: "Let it rest",
};

/** Plans on the site that they name: the chip, the permission for it, the question whether they go on. */
export const siteCues = {
  chip: { name: "Becoming", questions, answers },

  /** Where a plan for a site is made, and where it stands in the list. */
  access: {
    place: (site: string) => `On ${site}`,
    offer: (site: string) =>
      `If you allow it, this plan is shown as a small note in the corner of ${site} when you come there, three times a day at most.`,
    promise:
      "Becoming reads nothing there but the address of the page, and that to see whether it is the one you named. Your browser has no word for so little, so what it asks sounds wider.",
    allow: (site: string) => `Allow it on ${site}`,
    refused: "That is fine. The plan is kept, and stays here in the journal. You can allow it another time.",
    granted: (site: string) => `You have allowed the small note on ${site}.`,
    change: "You can take it back in the settings.",
  },

  /** The question on the plan’s own entry. */
  ask: {
    group: (sentence: string) => `Does this plan go on: ${sentence}`,
    kept: "It goes on.",
  },

  /** In the settings. */
  permissions: {
    title: "Sites",
    hint: "Plans for a site are shown on the sites you have allowed, as a small note in the corner. Nothing is read there but the address of the page.",
    none: "No site is allowed. A plan for a site offers to ask for it.",
    everySite: "Every site",
    everyHint:
      "This was allowed in the browser itself. Becoming still goes to the sites of your plans and no further.",
    usedFor: "For the plan at",
    unused: "No active plan is for this site. You can take it back without losing anything.",
    takeBack: "Take back",
    takeBackNamed: (site: string) => `Take back: ${site}`,
    takenBack: (site: string) => `Taken back: ${site}. The plan itself is kept.`,
    notTaken:
      "The browser has not taken this back. You can do it in the browser’s own settings for extensions.",
  },
};
