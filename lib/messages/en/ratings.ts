import type { Capability } from "@/lib/domain/ratings/rating.ts";

interface Item {
  question: string;
  low: string;
  high: string;
}

/** Version 1 of each; a change of any of these words raises `wordingVersion` in `rating-items.ts`. */
const items: Record<Exclude<Capability, "own">, Item> = {
  confidence: {
    question: "In the last seven days, how steady did you feel acting as the person you are becoming?",
    low: "not at all",
    high: "completely",
  },
  influence: {
    question: "How much did something you said or did shift what others decided or tried?",
    low: "not at all",
    high: "a great deal",
  },
  "decision-quality": {
    question: "Leaving luck aside: how well did you decide with what you knew?",
    low: "poorly",
    high: "very well",
  },
  fit: {
    question: "How did the new way feel this week?",
    low: "like a costume",
    high: "like me",
  },
};

/** The self-ratings of a week (L6). */
export const ratings = {
  title: "How you see these seven days",
  lead: "First your own eye, before you look at what you logged. Each can be left for another week.",
  /** Said with the first ratings ever. */
  mayFall:
    "Confidence may go down for a while as the task becomes clearer. That is how learning often feels from inside.",
  items,
  own: {
    question: (capability: string) => `“${capability}”: how much of it did you show?`,
    low: "not at all",
    high: "fully",
  },
  /** At the two ends of the scale: "0 · not at all" */
  end: (number: string, words: string) => `${number} · ${words}`,
  /** Read aloud for a place between the ends: "3 of 10" */
  step: (number: string, most: string) => `${number} of ${most}`,
  notThisWeek: "Not this week",
  ofOwn: {
    title: "Rate something of your own",
    hint: "A capability that matters to you, in a few words. It is asked here each week.",
    label: "What would you like to see grow?",
    add: "Ask me this each week",
    reword: "Reword",
    rewordNamed: (capability: string) => `Reword: ${capability}`,
    rewordHint: "In new words it begins a new series. What you rated so far stays as it is.",
    keep: "Keep these words",
    leave: "Leave it as it was",
    rest: "Let it rest",
    restNamed: (capability: string) => `Let it rest: ${capability}`,
    resting: "At rest",
    takeUp: "Ask it again",
    takeUpNamed: (capability: string) => `Ask it again: ${capability}`,
  },
  /** Both ends of a quarter beside each other, without a word on which is which way. */
  thenNow: {
    title: "both ends of a quarter",
    summary: "Show both ends of a quarter",
    why: "“At first” is the middle of what you rated in the quarter’s first four weeks, “Thinking back” is where you later saw yourself at that time. The two may differ: as we learn, we judge ourselves by other things.",
    began: "At first",
    seenFromNow: "Thinking back",
    now: "At the end",
    notRated: "not rated",
    quarter: "Quarter",
    rated: "What is rated",
  },
  given: "Your ratings of this week",
  on: "On to your days",
};
