import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { CONTRACT_WORDS, LADDER_WORDS, SHIFT_WORDS_WRITTEN } from "./words-written.ts";
import { idOf, MS_PER_DAY, NOW, rowOf } from "./written.ts";

const day = (text: string) => dayKeySchema.parse(text);
const daysAgo = (days: number) => NOW - days * MS_PER_DAY;

/** The goals that the pictures show, each by its number in the ids. */
export const GOAL_NUMBERS = {
  performance: 101,
  learning: 102,
  intention: 103,
  contract: 104,
  milestones: 105,
  shift: 106,
  released: 107,
  newShift: 108,
  talked: 109,
  formless: 110,
} as const;

export function addressOfGoal(name: keyof typeof GOAL_NUMBERS, part = ""): string {
  return `journal.html#/goals/${idOf(GOAL_NUMBERS[name])}${part}`;
}

function formed(number: number, form: GoalForm, daysOld: number, parts: Partial<Goal>): Goal {
  return goalOf({ ...rowOf(number, daysOld), shapes: [{ form, since: daysAgo(daysOld) }], ...parts });
}

const performance = formed(GOAL_NUMBERS.performance, "performance", 90, {
  text: "Close the books in five days instead of nine",
  shapes: [
    { form: "intention", since: daysAgo(90) },
    { form: "performance", since: daysAgo(60) },
  ],
  choices: { stretch: "hard", control: "much" },
  words: {
    measure: "The March close is signed off on the fifth working day.",
    current: "Seven days in October",
    alreadyTrue: "Two of the four regions close in five days by now.",
    outcome: "I already lead a team that closes calmly, and it grows into one that closes early.",
  },
  steps: [
    { id: idOf(201), text: "List what waits for me alone", doneAt: daysAgo(20) },
    { id: idOf(202), text: "Let Mira run the northern region from start to end", doneAt: daysAgo(4) },
    { id: idOf(203), text: "Ask the bank for the statements a day earlier" },
    { id: idOf(204), text: "Try the short checklist in one region" },
  ],
  dueDay: day("2027-03-31"),
  earlierDueDays: [day("2026-09-30"), day("2026-12-31")],
});

const learning = formed(GOAL_NUMBERS.learning, "learning", 40, {
  text: "Say what I want from a meeting before it starts",
  choices: { stretch: "hard" },
  words: {
    learn: "Open each meeting with one sentence about what it is for.",
    noticedBy: "Somebody refers to that sentence later, or we end early.",
  },
  mainOfQuarter: day("2026-10-01"),
});

const intention = formed(GOAL_NUMBERS.intention, "intention", 30, {
  text: "Be less of a bottleneck",
  intentionId: idOf(1),
  words: {
    ...LADDER_WORDS,
    sentence: "I ask before I fix.",
    value: "That people grow beside me and are not only kept safe by me.",
    thisWeek: "One draft goes out unread. On Thursday I ask Mira what she would change first.",
  },
});

const contract = formed(GOAL_NUMBERS.contract, "contract", 25, {
  text: "Give feedback people can use the same week",
  words: { ...CONTRACT_WORDS, ...SHIFT_WORDS_WRITTEN },
  reviewDay: day("2027-02-01"),
});

const milestones = formed(GOAL_NUMBERS.milestones, "milestones", 120, {
  text: "Move from running audits to shaping the practice",
  checkpoints: [
    {
      id: idOf(211),
      sees: "Somebody else leads the spring audit",
      standing: "reached",
      history: reached(70),
    },
    {
      id: idOf(212),
      sees: "Two colleagues come to me with questions about direction rather than about cases",
      day: day("2026-12-18"),
      standing: "ahead",
      history: [
        {
          at: daysAgo(20),
          change: "moved",
          reason: "The reorganisation took the autumn.",
          sees: "Two colleagues come to me with questions about direction rather than about cases",
          day: day("2026-10-30"),
        },
      ],
    },
    {
      id: idOf(213),
      sees: "I sit in the room where the plan is made",
      day: day("2027-06-30"),
      standing: "ahead",
      history: [],
    },
    {
      id: idOf(214),
      sees: "The practice has a page that says what it is for",
      standing: "ahead",
      history: [],
    },
    {
      id: idOf(215),
      sees: "A talk at the spring conference",
      standing: "dropped",
      history: [
        {
          at: daysAgo(9),
          change: "dropped",
          reason: "It would be for show.",
          sees: "A talk at the spring conference",
        },
      ],
    },
  ],
});

function reached(days: number): Goal["checkpoints"][number]["history"] {
  return [{ at: daysAgo(days), change: "reached", reason: "", sees: "Somebody else leads the spring audit" }];
}

const shift = formed(GOAL_NUMBERS.shift, "shift", 21, {
  text: "Delegate so that it stays delegated",
  repeatsGoalId: idOf(GOAL_NUMBERS.released),
  pattern: "orchestrator",
  willing: "not-yet",
  words: SHIFT_WORDS_WRITTEN,
});

const released = formed(GOAL_NUMBERS.released, "shift", 380, {
  text: "Hand over more this year",
  standing: "released",
  pattern: "orchestrator",
  willing: "yes",
  words: SHIFT_WORDS_WRITTEN,
  letGoAt: daysAgo(15),
});

/** A goal in each form, and those that have none yet. */
export const GOALS_WRITTEN: Goal[] = [
  performance,
  learning,
  intention,
  contract,
  milestones,
  shift,
  released,
  formed(GOAL_NUMBERS.newShift, "shift", 1, { text: "Be heard in the first ten minutes" }),
  goalOf({ ...rowOf(GOAL_NUMBERS.talked), text: "Get promoted by the summer", talkStep: "control" }),
  goalOf({ ...rowOf(GOAL_NUMBERS.formless, 2), text: "Read one book a month that is not about work" }),
  goalOf({ ...rowOf(114, 400), text: "A promotion at last", standing: "released" }),
  goalOf({ ...rowOf(111, 50), text: "Learn to chair the board call", standing: "reached" }),
  goalOf({ ...rowOf(112, 55), text: "A second language at last", standing: "resting" }),
  goalOf({ ...rowOf(113, 60), text: "Answer every mail the same day", deletedAt: daysAgo(2) }),
];
