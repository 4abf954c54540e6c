import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "experiments", slot: "back" } as const;

/** Trying and learning, whatever came of it (L1, L9). */
export const EXPERIMENTS: readonly BankQuestion[] = [
  {
    ...shared,
    id: "back-tried",
    source: "L9",
    text: "You tried something on purpose. What did it teach you, whatever came of it?",
    why: "Trying counts as much as succeeding. What it taught is yours to keep.",
    eligible: { logged: "tried" },
    followUps: {
      happened: "Who could use what you learned?",
      notYet: "What would you like to find out from it yet?",
      else: "What came to light that you had not been looking for?",
    },
  },
  {
    ...shared,
    id: "back-surprise",
    source: "L2",
    text: "What surprised you this week about how you met a hard moment?",
    why: "An intention leaves room to find things out. Surprise is where something new shows.",
    followUps: {
      happened: "What does the surprise tell you about your intention?",
      notYet: "What went just as you knew it would?",
      else: "Who else was surprised?",
    },
  },
  {
    ...shared,
    id: "experiments-guess",
    source: "L9",
    text: "Before your try you had a guess. Where did things turn out otherwise?",
    why: "Between what we guess and what we get lies all there is to learn.",
    eligible: { logged: "tried" },
    followUps: {
      happened: "How would you guess now?",
      notYet: "What were you right about, and how did you know?",
      else: "Had you no guess at all? What would it be next time?",
    },
  },
  {
    ...shared,
    id: "experiments-one-change",
    source: "L9",
    text: "If you ran your try once more, which single thing would you change?",
    why: "Changing one thing at a time shows what makes the difference.",
    eligible: { logged: "tried" },
    followUps: {
      happened: "What do you hope to see by that?",
      notYet: "What would you leave exactly as it was?",
      else: "Is there a wholly different try you would rather make?",
    },
  },
  {
    ...shared,
    id: "experiments-could-go-wrong",
    source: "L9",
    text: "What did you try that could well have gone wrong? What do you know now?",
    why: "What is sure to succeed teaches little. A try with an open end counts, either way.",
    eligible: { logged: "tried" },
    followUps: {
      happened: "What made it safe enough to try?",
      notYet: "Which open end draws you?",
      else: "What went wrong in a way that helped?",
    },
  },
  {
    ...shared,
    id: "experiments-no-book",
    source: "L1",
    text: "What did you find out lately that no book could have told you?",
    why: "Some things are learned by doing alone. Put into words, they stay.",
    followUps: {
      happened: "In what place can you use it soon?",
      notYet: "What would you like to find out for yourself?",
      else: "Who taught it to you without a book?",
    },
  },
  {
    ...shared,
    id: "experiments-ten-minutes",
    source: "L9",
    text: "Which idea did you leave in the drawer? How would it look in ten minutes’ size?",
    why: "An idea that seems too big often has a small one inside.",
    followUps: {
      happened: "On which day do you have those ten minutes?",
      notYet: "What keeps ideas from coming to you just now?",
      else: "Is the drawer the right place for it? How do you know?",
    },
  },
  {
    ...shared,
    id: "experiments-new-question",
    source: "L1",
    text: "What are you asking yourself these days that you were not asking a month ago?",
    why: "New questions are a sign of learning, long before there are answers.",
    followUps: {
      happened: "Who might enjoy thinking about it with you?",
      notYet: "Which question has stayed with you the longest?",
      else: "Which question has gone away by itself?",
    },
  },
  {
    ...shared,
    id: "experiments-beginner",
    source: "L1",
    text: "Where were you a beginner, and how did you treat yourself there?",
    why: "Learning makes beginners of us all. It goes better where that is allowed.",
    followUps: {
      happened: "What would have helped the beginner in you?",
      notYet: "Where would you enjoy being a beginner?",
      else: "Where were you the old hand, and who was the beginner?",
    },
  },
  {
    ...shared,
    id: "experiments-source",
    source: "L9",
    text: "Where did the idea for your try come from? Who would enjoy hearing what came of it?",
    why: "Ideas travel between people. Telling what came of one brings the next.",
    eligible: { logged: "tried" },
    followUps: {
      happened: "What will you say in the first sentence?",
      notYet: "Where could you look for the next idea?",
      else: "Did it come from yourself? What set it off?",
    },
  },
];
