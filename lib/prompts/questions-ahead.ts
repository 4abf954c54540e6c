import type { WeeklyQuestion } from "./weekly-question.ts";

const slot = "ahead";

/** Looking ahead: towards one small thing to practise. */
export const QUESTIONS_AHEAD: readonly WeeklyQuestion[] = [
  {
    id: "ahead-pull",
    slot,
    source: "W7",
    text: "When will the old pull be strongest in the days ahead? What will you ask yourself then?",
    why: "A question chosen in calm is easier to find when things get busy.",
  },
  {
    id: "ahead-try",
    slot,
    source: "L9",
    text: "What small thing could you try, just to see what it teaches you?",
    why: "A small try has little to lose and always tells you something.",
  },
  {
    id: "ahead-hold-time",
    slot,
    source: "W9",
    text: "Which hour will you hold for the new way, and what will you keep out of it?",
    why: "The new way grows in time of its own. At first such an hour may feel like a waste.",
  },
  {
    id: "ahead-leave",
    slot,
    source: "W5",
    text: "What could you leave to someone else, or leave undone, in the days ahead?",
    why: "Each way of growing leaves some work to others. Naming it makes it a choice.",
  },
  {
    id: "ahead-place",
    slot,
    source: "L2",
    text: "Which meeting or task ahead is a good place to live your intention?",
    why: "A direction gets real in one place at a time.",
  },
  {
    id: "ahead-learn",
    slot,
    source: "L1",
    text: "What would you like to understand a little better by this time next week?",
    why: "Where things are new or unsettled, aiming to learn helps more than aiming at a result.",
  },
  {
    id: "ahead-other-eyes",
    slot,
    source: "L3",
    text: "Who sees you at work and could tell you how it looks? What would you ask them?",
    why: "Someone who knows what you practise can notice what you cannot.",
  },
  {
    id: "ahead-step",
    slot,
    source: "T4",
    text: "What is the next clear step in your plans, and how would you like to be while you take it?",
    why: "The plan stays. It just no longer decides whether today is a good day.",
  },
  {
    id: "ahead-grow",
    slot,
    source: "T1",
    text: "What is good already that you would like a little more of?",
    why: "A success that is there now can grow. It is not waiting in the future.",
  },
  {
    id: "ahead-rest",
    slot,
    source: "L5",
    text: "Where in the days ahead is there room to rest, and what would help you take it?",
    why: "Effort without rest wears out the best of aims.",
  },
];
