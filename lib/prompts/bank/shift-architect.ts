import type { BankQuestion } from "./question.ts";

const shared = {
  occasion: "weekly",
  category: "shift",
  slot: "deeper",
  eligible: { shift: "architect" },
} as const;

/** From problem solver to future architect (W5). */
export const SHIFT_ARCHITECT: readonly BankQuestion[] = [
  {
    ...shared,
    id: "shift-architect-owner",
    source: "W5",
    text: "Which problem did you leave with its owner?",
    why: "Problems that need you less are the measure of this shift.",
    followUps: {
      happened: "What did the owner make of it?",
      notYet: "Which one could go back to its owner?",
      else: "Which one is truly yours?",
    },
  },
  {
    ...shared,
    id: "shift-architect-three-years",
    source: "W5",
    text: "Which hours went to things that will still count in three years?",
    why: "Hours held for the long view are the clearest sign that you are on the way.",
    followUps: {
      happened: "What made those hours possible?",
      notYet: "Which long-term thing is waiting for its first hour?",
      else: "What seemed long-term and was not?",
    },
  },
  {
    ...shared,
    id: "shift-architect-fire",
    source: "W5",
    text: "Which fire burned out by itself?",
    why: "Some fires die when nobody runs. It takes a strong nerve to find out.",
    followUps: {
      happened: "How can you tell the next such fire?",
      notYet: "Which one could you watch for a day before you act?",
      else: "Which one was right to put out at once?",
    },
  },
  {
    ...shared,
    id: "shift-architect-root",
    source: "W5",
    text: "What kind of trouble keeps coming round, and what feeds it?",
    why: "What is urgent shows in days. What feeds it shows to those who take time to look.",
    followUps: {
      happened: "What would starve it a little?",
      notYet: "Which trouble has become rare, and what made it so?",
      else: "Who sees the root more clearly than you?",
    },
  },
  {
    ...shared,
    id: "shift-architect-not-now",
    source: "W5",
    text: "To what loud request did you say “not now”?",
    why: "Each “not now” to something loud is a yes to something quiet.",
    followUps: {
      happened: "What got the time that you kept?",
      notYet: "Which loud thing could wait until tomorrow?",
      else: "Which quiet thing said “now”?",
    },
  },
  {
    ...shared,
    id: "shift-architect-build",
    source: "W5",
    text: "What could be built once, so that a whole pile of tasks disappears?",
    why: "Building takes longer than mending, the first time. Then it goes on giving.",
    followUps: {
      happened: "What is the first plank of it?",
      notYet: "Which pile would you like to be rid of?",
      else: "Who may have built it already?",
    },
  },
  {
    ...shared,
    id: "shift-architect-quiet-hour",
    source: "W9",
    text: "How did your protected time begin, and what tried to get into it?",
    why: "At first such time feels wasted, and small crises knock. That is how it goes.",
    eligible: { ...shared.eligible, block: true },
    followUps: {
      happened: "What helped you keep the door shut?",
      notYet: "What would be a good way to begin it?",
      else: "Did you let something in? Was it worth it?",
    },
  },
  {
    ...shared,
    id: "shift-architect-own-answer",
    source: "W5",
    text: "Who came to you with a problem and left with an answer of their own?",
    why: "Being the hero feels good, and makes others small. An answer of their own makes them grow.",
    followUps: {
      happened: "Which question of yours helped them?",
      notYet: "Whom would you ask instead of answering?",
      else: "When did you leave with an answer of your own?",
    },
  },
];
