import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "slips", slot: "back", tender: true } as const;

/** After a slip: what was there, what comes next, and never why (W7, W8). */
export const SLIPS: readonly BankQuestion[] = [
  {
    ...shared,
    id: "back-kind-colleague",
    source: "W8",
    text: "Think of one slip. What would a kind colleague say to you about it?",
    why: "A slip is part of the change. A kind view of it makes the next choice easier.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "Can you let that sentence stand, just as it is?",
      notYet: "Who in your life has such a kind voice?",
      else: "What would you like to hear about it?",
    },
  },
  {
    ...shared,
    id: "back-slip-sign",
    source: "W7",
    text: "Take one slip. What came just before it? What sign could you look out for?",
    why: "You noticed, and that is the hard part. The moment before holds the sign.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "Where will you most likely see that sign next?",
      notYet: "What was the hour like, or the place?",
      else: "What came after it that is worth knowing?",
    },
  },
  {
    ...shared,
    id: "slips-caught",
    source: "W7",
    text: "Your slip ended at some point. What let you see it and stop?",
    why: "Every slip has an end. What brought it about is in your hands, at least a bit.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "How could it come to your help a little sooner?",
      notYet: "What might let you see it next time?",
      else: "What ended it, if it was not you?",
    },
  },
  {
    ...shared,
    id: "slips-weather",
    source: "W8",
    text: "Look at a slip as at the weather: sleep, hunger, noise, haste. How was the sky that day?",
    why: "Old ways come out in bad weather. That says little about you and much about the day.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "Which part of such weather can you change?",
      notYet: "Which weather makes it hard for you, as far as you know?",
      else: "What else hung in the air?",
    },
  },
  {
    ...shared,
    id: "slips-use",
    source: "W8",
    text: "What was the slip trying to do for you? What else could bring you that?",
    why: "The old way means well. When its wish is met in another way, it can be quiet.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "Where could you get it in the coming days?",
      notYet: "Which wish might hide in it, if you take a guess?",
      else: "Was it nothing but habit? What does the habit like?",
    },
  },
  {
    ...shared,
    id: "slips-friend",
    source: "W8",
    text: "A friend tells you of the very same slip. Which two sentences would you say?",
    why: "From a step away we see more, and we are kinder. You may borrow that view for yourself.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "Now put your own name into them. How do they sound?",
      notYet: "What would you ask your friend first?",
      else: "What would you do for your friend without a word?",
    },
  },
  {
    ...shared,
    id: "slips-second-take",
    source: "W7",
    text: "Suppose the scene of your slip returns on Thursday. What is your first move this time?",
    why: "A scene that you have played through in your head finds you readier.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "What could stand where you see it at that moment?",
      notYet: "What is the smallest move that would be a bit different?",
      else: "Is it a scene you could stay out of?",
    },
  },
  {
    ...shared,
    id: "slips-repair",
    source: "W7",
    text: "After a slip some things want setting right, and some may rest. How is it with yours?",
    why: "A small repair can close the matter. So can the decision that there is nothing to repair.",
    eligible: { logged: "slipped" },
    followUps: {
      happened: "What is the one line you would say, and to whom?",
      notYet: "What would help you let it rest?",
      else: "Who could tell you whether it matters to them?",
    },
  },
];
