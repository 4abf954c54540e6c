import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "ahead", slot: "ahead" } as const;

/** Looking ahead to the days themselves: what they bring, whom they hold, when they are full enough (L3, L4, T1–T3, W5). */
export const AHEAD_DAYS: readonly BankQuestion[] = [
  {
    ...shared,
    id: "ahead-enough",
    source: "T1",
    text: "What would be enough for the days ahead, so that you can end them with a light heart?",
    why: "Enough is a choice as well. Made beforehand, it lets a week come to an end.",
    followUps: {
      happened: "What may then wait for another time?",
      notYet: "What do you call enough when you are tired?",
      else: "Whose measure of enough have you been using?",
    },
  },
  {
    ...shared,
    id: "ahead-glad",
    source: "T3",
    text: "What in the days ahead are you glad of already, and what draws you there?",
    why: "What you look forward to tells you what is right as it is.",
    followUps: {
      happened: "What could get in its way, and can that be kept out?",
      notYet: "Which small joy would you like to put there?",
      else: "What would you gladly have behind you?",
    },
  },
  {
    ...shared,
    id: "ahead-meant-to-say",
    source: "L3",
    text: "What have you been meaning to tell someone? Which moment would suit it?",
    why: "Words that wait take up room. A moment of their own lets you set them down.",
    followUps: {
      happened: "How would you like to begin?",
      notYet: "Which part of it could be said in one breath?",
      else: "What would you rather hear than say?",
    },
  },
  {
    ...shared,
    id: "ahead-ask-first",
    source: "W5",
    text: "Into which conversation could you bring a question in place of an answer?",
    why: "A question leaves room for others, and for what you do not know yet.",
    followUps: {
      happened: "How does it sound, word for word?",
      notYet: "Who tends to know more than they say?",
      else: "Where would a plain answer be the kinder thing?",
    },
  },
  {
    ...shared,
    id: "ahead-may-move",
    source: "L4",
    text: "Which date or plan of yours may move soon? What will you hold on to if it does?",
    why: "Moving a point on the map is normal. It is lighter when you know what stays.",
    followUps: {
      happened: "Who would like to hear of it early?",
      notYet: "What would be the first hint that it has to move?",
      else: "Which one do you wish would move?",
    },
  },
  {
    ...shared,
    id: "ahead-for-someone",
    source: "T2",
    text: "For whom would you like to make things a little easier, and with what?",
    why: "What we do for others often shows what our own work is good for.",
    followUps: {
      happened: "How will you notice that it was welcome?",
      notYet: "Who has had a heavy time of late?",
      else: "Who would be best served by being left in peace?",
    },
  },
];
