import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "release", slot: "deeper", tender: true } as const;

/** What is let go, what it gave, and where that may live on (W6). */
export const RELEASE: readonly BankQuestion[] = [
  {
    ...shared,
    id: "deeper-old-gift",
    source: "W6",
    text: "What did the old way give you this week that you still want? Where else could it come from?",
    why: "Letting go is easier when you honour what the old way gave you.",
    eligible: { gap: "looked-at" },
    followUps: {
      happened: "Which of these sources is the nearest?",
      notYet: "What did it give you in earlier years?",
      else: "What did it take from you?",
    },
  },
  {
    ...shared,
    id: "release-thanks",
    source: "W6",
    text: "For what would you like to thank your former self, before it takes a smaller part?",
    why: "The person you were has brought you here. A thank-you makes parting kinder.",
    eligible: { gap: "looked-at" },
    followUps: {
      happened: "How could you say it, on paper or aloud?",
      notYet: "What did that self do well in hard times?",
      else: "Is there something to forgive as well?",
    },
  },
  {
    ...shared,
    id: "release-knock",
    source: "W6",
    text: "What you let go may have knocked at your door. How did you greet it?",
    why: "What was let go comes by from time to time. That undoes nothing.",
    eligible: { released: true },
    followUps: {
      happened: "What would you like to say to it next time?",
      notYet: "What makes the house quiet at present?",
      else: "Did you ask it in? What was that good for?",
    },
  },
  {
    ...shared,
    id: "release-space",
    source: "W6",
    text: "Something has left you. What has come into the room where it was?",
    why: "After a parting there is room. It fills slowly, and one can miss it happening.",
    eligible: { released: true },
    followUps: {
      happened: "How do you want to look after what has come?",
      notYet: "What would you like to find there one day?",
      else: "Does the room want to stay empty for a time?",
    },
  },
];
