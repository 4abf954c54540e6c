import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "discomfort", slot: "deeper", tender: true } as const;

/** Unease: expected at first, and never a target (W8). */
export const DISCOMFORT: readonly BankQuestion[] = [
  {
    ...shared,
    id: "deeper-price",
    source: "W8",
    text: "Which unease this week was the price of something you want?",
    why: "The new way often feels wrong at first. Naming what it is for makes it lighter.",
    eligible: { logged: "uneasy" },
    asGrowth: true,
    followUps: {
      happened: "What is it that you want there, in three words?",
      notYet: "Was it perhaps a sign to go more gently?",
      else: "What else might that feeling be asking for?",
    },
  },
  {
    ...shared,
    id: "deeper-new-or-too-much",
    source: "W8",
    text: "Think of an uneasy moment. Was it new to you, or was it simply too much?",
    why: "Unease at something new passes. Too much is a sign to take a smaller step.",
    eligible: { logged: "uneasy" },
    followUps: {
      happened: "What would help you with the next one of its kind?",
      notYet: "How will you find out which of the two it was?",
      else: "What was it, if neither of these?",
    },
  },
  {
    ...shared,
    id: "discomfort-when",
    source: "W8",
    text: "At what point did unease come: before you acted, in the middle of it, or after?",
    why: "Knowing when it comes tells you what to have ready, and when it will be over.",
    eligible: { logged: "uneasy" },
    followUps: {
      happened: "What could you have ready for that point?",
      notYet: "How long did it stay, as near as you can tell?",
      else: "Did it come from somewhere else in your day?",
    },
  },
  {
    ...shared,
    id: "discomfort-word",
    source: "W8",
    text: "Find a closer word for the feeling than “bad”. What does the word tell you?",
    why: "A feeling with a name loses some of its weight.",
    eligible: { logged: "uneasy" },
    followUps: {
      happened: "When have you felt that before, and how did it end?",
      notYet: "Which words come near it: shy, torn, restless, bare, tired?",
      else: "If no word fits, which colour or sound would it be?",
    },
  },
  {
    ...shared,
    id: "discomfort-half-step",
    source: "W8",
    text: "It was hard to bear more than once lately. What would half the step look like?",
    why: "Much unease in a short time is a sign of too large a step, not of too little courage.",
    eligible: { logged: "uneasy", unease: "often-high" },
    followUps: {
      happened: "On which day could you take the half step?",
      notYet: "What would be good to rest from for a week?",
      else: "Whom could you talk to about it?",
    },
  },
  {
    ...shared,
    id: "discomfort-heavy-weeks",
    source: "W8",
    text: "Two heavy weeks lie behind you. What could rest for now, and with whom can you share the load?",
    why: "When unease stays high, rest or a good talk does more than one more try.",
    eligible: { logged: "uneasy", unease: "high-for-long" },
    followUps: {
      happened: "When does the rest begin?",
      notYet: "Who listens well, and gives no advice?",
      else: "What else would do you good right now?",
    },
  },
  {
    ...shared,
    id: "discomfort-fading",
    source: "W8",
    text: "Which act felt odd in the beginning and a shade less odd by now?",
    why: "Unease tends to ease with use. It is good to see that in your own days.",
    eligible: { logged: "uneasy" },
    asGrowth: true,
    followUps: {
      happened: "How many tries did it take, roughly?",
      notYet: "Which one would you like to see fade first?",
      else: "Which one has come back, and what was going on?",
    },
  },
];
