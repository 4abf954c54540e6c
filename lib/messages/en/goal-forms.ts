import type { StandingOnTab } from "@/lib/domain/goals/intention-on-tab.ts";

const performance = {
  measure: "How will you see that it is reached?",
  measureHint: "A number, a paper, a yes: something that others could see too.",
  measureWhy: "Where a result is in your hands and little moves, a clear measure shows the way.",
  current: "Where does it stand now?",
  currentHint: "A number or a few words. Change them when it changes.",
  currentWhy:
    "Seeing where things stand helps to find the next step. It says nothing about what you are worth.",
  dueDay: "When do you hope to be there?",
  dueDayLabel: "Day",
  dueDayWhy: "A day gives a plan its pace. When things change, it can move.",
  noDay: "No day so far.",
  setDay: "Choose a day",
  moveDay: "Move the day",
  keepDay: "Keep this day",
  withoutDay: "Leave it without a day",
  cancel: "Not now",
  /** The days it was hoped for earlier: "Before: 31 March 2026, 30 June 2026" */
  earlierDays: (days: string) => `Before: ${days}`,
};

const steps = {
  title: "Steps",
  lead: "What leads there, in small steps of your own. You can put them in any order.",
  why: "A result can still be pursued, in clear steps, while success rests on more than that. Whether today was a good day does not hang on it.",
  add: "A step",
  addHint: "Small enough that you will know when it is done.",
  addNow: "Add the step",
  /** "2 of 5 done" */
  done: (done: string, all: string) => `${done} of ${all} done`,
  doneOn: (day: string) => `Done on ${day}`,
  reword: "Change the step",
  rewordDone: "Done changing",
  removed: "The step is deleted.",
};

const starterKinds = {
  career: "For a way of working that is still open",
  leadership: "For leading others",
};

const learning = {
  learn: "What would you like to learn or try?",
  learnHint: "What you will practise or find out, rather than what should come of it.",
  learnWhy:
    "Where much is new or lies outside your hands, aiming to learn gets further than aiming at a result.",
  noticedBy: "How will you notice that you are learning it?",
  noticedByHint: "A small sign in you, or in how others answer.",
  noticedByWhy: "Learning seldom shows as a number. A sign that you named beforehand is easier to see.",
  starters: "Ideas to begin with",
  startersLead: "Take one that is near, and change it until it is yours.",
  starterKinds,
  taken: "It stands above now. Change it as you like.",
  quarter: "This quarter",
  /** "It comes first from 1 October – 31 December" */
  main: (days: string) => `This is the one that comes first, ${days}`,
  otherMain: (goal: string) => `Until now it is “${goal}”. One goal has this place at a time.`,
  wasMain: (days: string) => `It came first ${days}.`,
  quarterWhy:
    "One thing to learn gets more of you than five. When the quarter ends you look back on it and choose the next.",
};

const hardTogether = {
  title: "Two hard things at once",
  beside: (goal: string) =>
    `This is a hard thing to learn, and beside it stands a hard result: “${goal}”. Each can be worth it. Together they can take from one another. Beside a hard result, one light thing to learn may carry you further.`,
  itself:
    "This began as a hard result, and as something to learn it is hard too. Together the two can take from one another. Beside a hard result, one light thing to learn may carry you further.",
  lighten: "Make this one light",
  leave: "Leave both as they are",
  lightened: "It is a light one now.",
  left: "Both stay as they are.",
  why: "In one study, people with a hard result far off did best with something easy to learn on the way, and least well when both were hard. It was a single study, so take it as a hint.",
};

const direction = {
  sentence: "Your direction, in one sentence",
  sentenceHint: "What you want to be led by. It has no deadline and cannot be failed.",
  sentenceWhy:
    "When things move, or a fixed goal feels tight, a direction can lead your choices and still leave room.",
  value: "What matters to you behind it?",
  valueHint: "Ask what it makes possible, and for whom.",
  valueWhy: "A direction holds when it rests on something that is worth having now.",
  thisWeek: "How could it look this week?",
  thisWeekHint: "Two or three ways, small enough to try.",
  thisWeekWhy: "A direction gets real in one place at a time, and each try tells you something about it.",
};

/** What the button does, by how the words stand to the intention of the goal. */
const puts: Record<Exclude<StandingOnTab, "shown">, string> = {
  none: "Put it on the new tab",
  aside: "Show it on the new tab again",
  differs: "Use these words on the new tab",
};

const toIntention = {
  puts,
  shown: "This stands on your new tab.",
  currentReads: "Your new tab now says:",
  otherReads: "The intention you wrote from this goal says:",
  tooLong: (count: string, most: string) =>
    `For the new tab a sentence has ${most} characters at most. This one has ${count}.`,
};

/** The pages of the forms: performance goal, learning goal and intention, and what they share. */
export const goalForms = {
  performance,
  steps,
  learning,
  hardTogether,
  direction,
  toIntention,
  /** Opens the two fields of what is already true and the outcome. */
  outcome: "Look at what is already true",
  more: "More",
  moreAbout: (text: string) => `More about: ${text}`,
  moveUp: "Move up",
  moveDown: "Move down",
  moved: (place: string, count: string) => `Now in place ${place} of ${count}.`,
};
