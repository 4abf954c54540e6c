import type { ReflectionKind } from "@/lib/domain/reflections/reflection.ts";

/** Every reflection but the weekly: daily, quarterly, on a shift, yearly. */
export const occasions = {
  /** What each is called in a list of ways to begin one. */
  ways: {
    title: "Begin another look back",
    daily: "One question for today",
    quarterly: "The quarter",
    yearly: "The letter of the year",
    /** "Delegate more: three months" */
    "three-months": (goal: string) => `${goal}: three months`,
    "six-months": (goal: string) => `${goal}: six months`,
  } satisfies Record<Exclude<ReflectionKind, "weekly">, string | ((goal: string) => string)> & {
    title: string;
  },
  /** Everywhere: leaving is no loss. */
  kept: "Everything is kept as you write. You can leave and come back at any time.",
  /** Before what was written at an earlier time: "On 3 March 2026 you wrote:" */
  wrote: (day: string) => `On ${day} you wrote:`,
  past: "Read past reflections",
  toToday: "Go to today",

  daily: {
    /** When it was begun on another day. */
    of: (day: string) => `For ${day}`,
    older: (day: string) =>
      `You began this one for ${day}. You can go on with it, or put it away and answer today’s.`,
    hint: "A minute is plenty. Leave it open on any day you like.",
    tomorrow: "A line for tomorrow, if you like",
    noneLeft:
      "Each question that fits this day rests or is left out. Below your past reflections you can ask for it again.",
    finish: "Keep it",
    done: "That is all for today. It is kept.",
    marks: "Or log a moment:",
  },

  quarterly: {
    lead: "A quiet half hour, or several short ones. First how you see yourself, then questions, then what comes next. Anything can stay open.",
    ratings: {
      title: "How you see yourself now",
      hint: "Before anything else, so that no earlier answer gets in the way.",
      before: "The beginning of the quarter, seen from here",
      /** "1 October 2026" stands in `day`. */
      beforeHint: (day: string) =>
        `Thinking back, where would you now place yourself around ${day}? What a word means to us changes as we grow, so this looks at both ends from one place.`,
      sides: "Lay both ends side by side",
    },
    older: (days: string) =>
      `You began this one for ${days}. You can go on with it, or put it away and look at the quarter after.`,
    /** While the quarter that is written about is far from its end. */
    opensOn: (day: string) =>
      `This quarter still goes on. What you write waits here; it can be closed from ${day} on.`,
    /** Once one is closed. */
    nextOpens: (day: string) => `The next one can be closed from ${day} on.`,
    seen: "What the quarter held can be read on",
    timeline: "the timeline",
    questions: "Questions of every quarter",
    turns: "Questions of this quarter",
    closing: {
      title: "What you meant to learn",
      none: "There was no main learning goal in this quarter.",
      noLearnWords: "Nothing more was written about it.",
      question: "What becomes of it?",
      ways: { keep: "It goes on", reshape: "It takes another shape", rest: "It rests" },
      reshape: "Give it another shape",
    },
    next: {
      title: "What comes next",
      question: "Which learning goal comes first in the next quarter?",
      none: "None for now",
      empty: "There is no learning goal yet.",
      other: "Talk through a new one",
      hint: "The draft of this page waits for you here.",
      why: "One thing to learn at a time gets further than several.",
      /** In the finished reflection, before the goal that was chosen. */
      chosen: "What I mean to learn next",
    },
    willing: "Asked anew",
    finish: "Close the quarter",
    done: "The quarter is closed. What you wrote is kept.",
  },

  lookBack: {
    /** "From 3 March to 2 June 2026" stands in `days`. */
    lead: (days: string) =>
      `${days}. How long a shift takes varies widely, and nothing has to have changed by now. Write how it is today; once you have, your earlier words stand below.`,
    notYet: (day: string) =>
      `This look back opens on ${day}. A shift takes months, and how many varies widely.`,
    over: "You have since moved on from this shift. You can still finish this look back, or put it away as it is.",
    missing: "There is no shift here to look back on.",
    toGoals: "Go to the goals",
    look: "An honest look, now",
    ways: "The two ways, now",
    questions: "A few more questions",
    ratings: "How you rated yourself",
    ratingsHint: "The first four ratings of the span beside the last four.",
    finish: "Close this look back",
    done: "Both sides are kept, then and now.",
  },

  yearly: {
    of: (year: string) => `The year ${year}`,
    lead: "A letter to yourself, as long or as short as it likes to be. In a year you can read it again.",
    letter: "Dear me,",
    prompts: "Ten questions, in case the page looks large",
    earlier: (year: string) => `Your letter of ${year}`,
    older: (year: string) =>
      `You began this one for ${year}. You can go on with it, or put it away and write the one after.`,
    opensOn: (day: string) =>
      `This year still goes on. What you write waits here; it can be sealed from ${day} on.`,
    nextOpens: (day: string) => `The next one can be sealed from ${day} on.`,
    finish: "Seal the letter",
    done: "The letter is sealed and kept.",
  },
};
