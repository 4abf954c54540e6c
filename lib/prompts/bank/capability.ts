import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "capability", slot: "deeper" } as const;

/** What lies behind a self-rating (L6). */
export const CAPABILITY: readonly BankQuestion[] = [
  {
    ...shared,
    id: "capability-steady-scene",
    source: "L6",
    text: "You rated how steady you felt. Which scene did you have before your eyes?",
    why: "A rating is short. The scene behind it says what it was made of.",
    eligible: { rated: "confidence" },
    followUps: {
      happened: "What kept you steady, or shook you, in that scene?",
      notYet: "Which scene might change your mind?",
      else: "Was it a mood more than a scene? Where did it come from?",
    },
  },
  {
    ...shared,
    id: "capability-steady-more",
    source: "L6",
    text: "What would one point more of steadiness have looked like from outside?",
    why: "One point is close. Seen as an act, it can be tried.",
    eligible: { rated: "confidence" },
    followUps: {
      happened: "When could you try that act?",
      notYet: "Who shows that kind of steadiness?",
      else: "Would one point less have been more honest?",
    },
  },
  {
    ...shared,
    id: "capability-influence-shift",
    source: "L6",
    text: "Something you said or did moved what others tried. What was it?",
    why: "Influence often goes unnoticed by the one who has it.",
    eligible: { rated: "influence" },
    followUps: {
      happened: "How did you come to say or do just that?",
      notYet: "Where would you have liked to move something?",
      else: "What moved you, and who was it?",
    },
  },
  {
    ...shared,
    id: "capability-influence-voice",
    source: "L6",
    text: "Where would you like your voice to carry further, and what would it say?",
    why: "Wanting a voice somewhere is where having it begins.",
    eligible: { rated: "influence" },
    followUps: {
      happened: "Who there could open a door for it?",
      notYet: "Where does it carry well today?",
      else: "Where would you rather be silent, and listen?",
    },
  },
  {
    ...shared,
    id: "capability-decision-luck",
    source: "L6",
    text: "Leave luck aside. Which decision would you take the same way with what you knew then?",
    why: "A good decision can end badly, and a bad one well. It is the deciding that can be learned.",
    eligible: { rated: "decision-quality" },
    followUps: {
      happened: "What was sound about how you decided?",
      notYet: "Which one would you take in another way?",
      else: "Which decision took itself?",
    },
  },
  {
    ...shared,
    id: "capability-decision-unknown",
    source: "L6",
    text: "What did you not know when you decided? How could you have found out?",
    why: "What we did not know shows where to look next time.",
    eligible: { rated: "decision-quality" },
    followUps: {
      happened: "Whom or what will you ask earlier?",
      notYet: "What did you know that turned out to matter?",
      else: "Was it something that nobody could have known?",
    },
  },
];
