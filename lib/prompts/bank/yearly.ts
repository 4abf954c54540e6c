import type { BankQuestion } from "./question.ts";

const shared = { occasion: "yearly" } as const;

/** The look at a year. */
export const YEARLY: readonly BankQuestion[] = [
  {
    ...shared,
    id: "yearly-seasons",
    category: "evidence",
    source: "W10",
    text: "Walk through your year by its seasons. In which one did most things grow?",
    why: "A year is long enough for things to grow, rest and grow again.",
  },
  {
    ...shared,
    id: "yearly-list",
    category: "why",
    source: "L10",
    text: "Which goal stood on your list twelve months ago and matters less today?",
    why: "Goals may end by losing their weight. That too is an answer.",
  },
  {
    ...shared,
    id: "yearly-wish",
    category: "shift",
    source: "W1",
    text: "What have you wished for in more than one year? How has the wish changed its voice?",
    why: "A wish that returns each year may be less about doing than about being.",
  },
  {
    ...shared,
    id: "yearly-box",
    category: "evidence",
    source: "T3",
    text: "You may put three moments of the year into a small box. Which are they?",
    why: "Three are few enough to choose with care, and enough to show a line.",
  },
  {
    ...shared,
    id: "yearly-important",
    category: "people",
    source: "L3",
    text: "Who has become important to you, and for whom have you become so?",
    why: "Ties are what a year leaves behind when its results are forgotten.",
  },
  {
    ...shared,
    id: "yearly-without",
    category: "release",
    source: "W6",
    text: "Which things have you learned to do without, and do not long for?",
    why: "What we can do without shows how far we have walked.",
    tender: true,
  },
  {
    ...shared,
    id: "yearly-retire",
    category: "why",
    source: "T5",
    text: "Which measure of success would you retire, with a small speech of thanks?",
    why: "A measure can serve for years and still come to an end.",
  },
  {
    ...shared,
    id: "yearly-younger",
    category: "experiments",
    source: "L9",
    text: "What have you tried that a younger you would not have dared?",
    why: "Daring is best measured against who we were.",
  },
  {
    ...shared,
    id: "yearly-carried",
    category: "choosing",
    source: "L2",
    text: "Which intention carried you through the year, and which fell silent?",
    why: "Intentions come and go as we change. Each has had its time.",
  },
  {
    ...shared,
    id: "yearly-who",
    category: "ahead",
    source: "W2",
    text: "Say who you are becoming in the year that begins. How does the sentence go?",
    why: "The central question is less what to do than who to become.",
  },
];
