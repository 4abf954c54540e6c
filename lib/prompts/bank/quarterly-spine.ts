import type { BankQuestion } from "./question.ts";

const shared = { occasion: "quarterly", spine: true } as const;

/** The eight questions of every quarter, asked the same each time so that the answers can be laid side by side. */
export const QUARTERLY_SPINE: readonly BankQuestion[] = [
  {
    ...shared,
    id: "quarterly-meant-and-did",
    category: "experiments",
    source: "L7",
    text: "What did you mean to learn this quarter, and what did you do about it?",
    why: "One intention to learn is closed here, as it went, before the next is chosen.",
  },
  {
    ...shared,
    id: "quarterly-already-true",
    category: "evidence",
    source: "T3",
    text: "Which facts of these three months show a success that is already there?",
    why: "Facts gathered over months say more than a mood on one day.",
  },
  {
    ...shared,
    id: "quarterly-then-now",
    category: "capability",
    source: "L6",
    text: "Think back three months. From where you stand now, where were you then in each capability?",
    why: "What we mean by a word changes as we grow. A look back from now puts both on one ruler.",
  },
  {
    ...shared,
    id: "quarterly-old-way",
    category: "noticing",
    source: "W7",
    text: "Is the old way less, the same, or has it taken another form? How can you tell?",
    why: "An old way seldom ends at once. It fades, stays or changes clothes.",
  },
  {
    ...shared,
    id: "quarterly-let-go",
    category: "release",
    source: "W6",
    text: "What have you let go, and what do you still hold on to?",
    why: "Both answers are good ones. Letting go has its own time.",
    tender: true,
  },
  {
    ...shared,
    id: "quarterly-five-pitfalls",
    category: "pitfalls",
    source: "L5",
    text: "Too far, too stiff, too narrow, too tired, too much about others: is your goal any of these?",
    why: "Five ways in which an aim can turn against you. A look each quarter is enough.",
    tender: true,
  },
  {
    ...shared,
    id: "quarterly-must-stop",
    category: "why",
    source: "T5",
    text: "Does what you call success rest on something that has an end?",
    why: "If it does, it is the measure that can change. Your effort is not at fault.",
  },
  {
    ...shared,
    id: "quarterly-keep-reshape-rest",
    category: "ahead",
    source: "L10",
    text: "Keep it, reshape it or let it rest: what do you want for your goal, and to learn next?",
    why: "A form can change at any time, and what it was is kept.",
  },
];
