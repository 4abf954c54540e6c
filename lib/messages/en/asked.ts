import type { OccasionKind } from "@/lib/domain/nudges/nudge-kind.ts";

/** What else a person may be asked about, each with a switch. */
const occasions: Record<OccasionKind, { ask: string; hint: string }> = {
  checkpoint: {
    ask: "The day of a checkpoint",
    hint: "Asks what you see there, so that you can keep it, move it or say it differently.",
  },
  "contract-review": {
    ask: "Looking again at a learning contract",
    hint: "Comes on the day that stands in the contract.",
  },
  quarterly: {
    ask: "The end of a quarter",
    hint: "Comes in the last week of a quarter and waits two weeks. Closes what you meant to learn, and chooses what comes next.",
  },
  "look-back": {
    ask: "Three and six months of a shift",
    hint: "Lays your words from the beginning beside those of now. Each waits three weeks.",
  },
  yearly: {
    ask: "The letter of the year",
    hint: "Comes before a year ends and waits a month.",
  },
  "block-start": {
    ask: "The beginning of protected time",
    hint: "Says shortly before that your time begins.",
  },
  "block-end": {
    ask: "The end of protected time",
    hint: "Asks what you noticed in it.",
  },
  "plan-cue": {
    ask: "The moment of an if–then plan",
    hint: "Shows the plan at its time or on its site, a few times a day at most.",
  },
  "welcome-back": {
    ask: "Coming back after some time away",
    hint: "Offers to pick up here, to choose anew or to rest.",
  },
  backup: {
    ask: "Saving a copy",
    hint: "Now and then, when the last copy was made some time ago or there is none.",
  },
};

/** What may be asked and what was: in the settings. */
export const asked = {
  title: "What Becoming asked, and why",
  hint: "What has come of itself or waited for you: why it came when it did, and what came of it.",
  empty: "Nothing was asked so far.",
  columns: {
    what: "What",
    when: "When",
    where: "Where",
    why: "Why",
    outcome: "What came of it",
  },
  /** A day and a time of it. */
  at: (day: string, time: string) => `${day}, ${time}`,
  /** Before the kinds that are not among what is listed. */
  otherKinds: "Other kinds",
  everyKind: "What may be asked",
  /** In place of where and why, for what went by unseen. */
  notShown: "It was not shown",
  ask: "Ask about this",
  askNamed: (kind: string) => `Ask about this: ${kind}`,
  quieted: "Only in the popup",
  quietedNamed: (kind: string) => `Only in the popup: ${kind}`,
  earlier: "Show earlier",

  mostPerDay: {
    label: "How many in a day at most",
    /** From none upwards. */
    options: ["None come of themselves", "One", "Two", "Three", "Four"],
    hint: "The weekly reflection, plans and protected time are not counted. In the first days fewer come.",
  },
  endOfDay: {
    ask: "At the end of the day",
    hint: "Asks in the last hour of your working day for a moment to keep, and not later. Off unless you want it.",
    time: "The last hour begins at",
  },
  occasions: {
    title: "On occasion",
    hint: "These come when there is something to come for.",
    kinds: occasions,
  },
  waitsForSilence: {
    label: "Wait while a tab plays sound",
    hint: "It may be a call or a film. What waits comes afterwards.",
  },

  sites: {
    title: "Sites where plans may show themselves",
    hint: "You gave leave for these when you made a plan for them. Becoming reads their addresses there, to know when the plan fits, and not what is written on them.",
    /** Before the plans that use a site. */
    usedBy: "For this plan:",
    unused: "No plan uses this any more.",
    none: "There is none yet. A plan for a site asks you before it shows itself there.",
    takeBack: "Take it back",
    takeBackNamed: (site: string) => `Take it back: ${site}`,
    takenBack: "Taken back. The plan is still kept in the journal.",
  },
};
