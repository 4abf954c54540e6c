import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "ahead", slot: "ahead" } as const;

/** Looking ahead to what may grow, and to who or what can help (L1, L3, L5, T1, T4). */
export const AHEAD_GROWTH: readonly BankQuestion[] = [
  {
    ...shared,
    id: "ahead-leave",
    source: "W5",
    text: "What could you leave to someone else, or leave undone, in the days ahead?",
    why: "Each way of growing leaves some work to others. Naming it makes it a choice.",
    followUps: {
      happened: "What do they want to know from you first?",
      notYet: "What would be a very small thing to leave?",
      else: "What would you like someone to leave to you?",
    },
  },
  {
    ...shared,
    id: "ahead-learn",
    source: "L1",
    text: "What would you like to understand a little better by this time next week?",
    why: "Where things are new or unsettled, aiming to learn helps more than aiming at a result.",
    followUps: {
      happened: "Where will you begin: a person, a page, a try?",
      notYet: "What puzzled you lately?",
      else: "What would you like to unlearn?",
    },
  },
  {
    ...shared,
    id: "ahead-other-eyes",
    source: "L3",
    text: "Who sees you at work and could tell you how it looks? What would you ask them?",
    why: "Someone who knows what you practise can notice what you cannot.",
    followUps: {
      happened: "When do you see them?",
      notYet: "Whose view would you find easy to hear?",
      else: "What could you tell somebody about how their work looks?",
    },
  },
  {
    ...shared,
    id: "ahead-step",
    source: "T4",
    text: "What is the next clear step in your plans, and how would you like to be while you take it?",
    why: "The plan stays. It just no longer decides whether today is a good day.",
    followUps: {
      happened: "On which day does it have its place?",
      notYet: "What would make the step clear?",
      else: "Is there a step to take off the list?",
    },
  },
  {
    ...shared,
    id: "ahead-grow",
    source: "T1",
    text: "What is good already that you would like a little more of?",
    why: "A success that is there now can grow. It is not waiting in the future.",
    followUps: {
      happened: "What feeds it?",
      notYet: "What is fine as it is, with nothing added?",
      else: "What would you like a little less of?",
    },
  },
  {
    ...shared,
    id: "ahead-rest",
    source: "L5",
    text: "Where in the days ahead is there room to rest, and what would help you take it?",
    why: "Effort without rest wears out the best of aims.",
    followUps: {
      happened: "What will you say to whoever wants that room?",
      notYet: "Which quarter of an hour could be yours?",
      else: "What gives you strength, if not rest?",
    },
  },
  {
    ...shared,
    id: "ahead-ask-for",
    source: "L3",
    text: "What favour could you ask for that would make the new way lighter?",
    why: "Asking lets others have a part in it. Most are glad to be asked.",
    followUps: {
      happened: "Whom will you ask, and in what words?",
      notYet: "What do you find hard to ask for?",
      else: "What favour could you do for somebody?",
    },
  },
  {
    ...shared,
    id: "ahead-carried-over",
    source: "W1",
    text: "An old goal came back in new words. What would someone who lives it do first?",
    why: "A goal that comes back year after year rarely asks for a better plan.",
    eligible: { goal: "carried-over" },
    followUps: {
      happened: "How could you do a small form of that by Friday?",
      notYet: "Who is like that, as far as you know?",
      else: "Does the goal want to be let go, with honour?",
    },
  },
  {
    ...shared,
    id: "ahead-open-test",
    source: "L9",
    text: "A thing of yours waits to be tried. Which day is it, and how will you know what it taught?",
    why: "A try with a day of its own takes place. One without waits for a quiet week.",
    eligible: { experiment: "open" },
    followUps: {
      happened: "What do you want to write down right after it?",
      notYet: "What would make it small enough for this week?",
      else: "Has it been tried already, in passing?",
    },
  },
];
