import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "pitfalls", slot: "deeper", tender: true } as const;

/** Five ways in which an aim can turn against its owner, twice each (L5). */
export const PITFALLS: readonly BankQuestion[] = [
  {
    ...shared,
    id: "deeper-give",
    source: "L5",
    text: "Did things change around you this week? How could your intention bend with them?",
    why: "An aim that cannot bend may turn against you when life moves.",
    followUps: {
      happened: "What stays the same, even when it bends?",
      notYet: "Which change do you see coming?",
      else: "Is it time for a different shape altogether?",
    },
  },
  {
    ...shared,
    id: "pitfalls-reach",
    source: "L5",
    text: "Can you touch your aim from where you stand, or does it begin three stairs up?",
    why: "An aim out of reach wears people down. A nearer one on the same stairs does not.",
    followUps: {
      happened: "What is the next stair?",
      notYet: "What would bring it within reach?",
      else: "Who could give you a hand up?",
    },
  },
  {
    ...shared,
    id: "pitfalls-moved-day",
    source: "L5",
    text: "A day was put off twice. What is the nearest point that would already be worth having?",
    why: "A date that keeps moving may say that the goal is too far, not that you are too slow.",
    eligible: { sign: "reaching" },
    followUps: {
      happened: "When could you be there without straining?",
      notYet: "What would you like to know before you name a point?",
      else: "Does it want a date at all?",
    },
  },
  {
    ...shared,
    id: "pitfalls-firm",
    source: "L5",
    text: "The ground under this goal is moving. Which part stays, and which may move along?",
    why: "You said that much of it is not in your hands. Then a looser grip may carry further.",
    eligible: { sign: "rigid" },
    followUps: {
      happened: "How would you word the part that stays?",
      notYet: "What would you want to see before you loosen it?",
      else: "What would you aim at if you began today?",
    },
  },
  {
    ...shared,
    id: "pitfalls-less",
    source: "L5",
    text: "What got less of you because of this goal?",
    why: "One aim can narrow the view. What lies beside it matters too.",
    followUps: {
      happened: "How could you give it back an hour?",
      notYet: "What do you want to keep safe from it?",
      else: "What got more of you, and was that good?",
    },
  },
  {
    ...shared,
    id: "pitfalls-one-goal",
    source: "L5",
    text: "Nearly all you logged belongs to a single goal. What else in your life asks for a place?",
    why: "Four in five of your moments belong to one goal. That may be right, or it may be a tunnel.",
    eligible: { sign: "tunnel" },
    followUps: {
      happened: "Which place could you give it in your calendar?",
      notYet: "When did you last look left and right?",
      else: "Is this a season for one thing? When will it end?",
    },
  },
  {
    ...shared,
    id: "pitfalls-rest",
    source: "L5",
    text: "How did you rest, and did the rest get through to you?",
    why: "Effort without a pause gets dearer and brings less.",
    followUps: {
      happened: "What made that rest a good one?",
      notYet: "What kind of rest do you long for?",
      else: "What tired you in a good way?",
    },
  },
  {
    ...shared,
    id: "pitfalls-free-day",
    source: "L5",
    text: "Your marks leave no day out of late. Which day could be free of all this?",
    why: "A day off from growing belongs to growing.",
    eligible: { sign: "unrested" },
    followUps: {
      happened: "What would that day be for?",
      notYet: "What would make you uneasy about such a day?",
      else: "Was it restful to log? Then what was it that tired you?",
    },
  },
  {
    ...shared,
    id: "pitfalls-yardstick",
    source: "L5",
    text: "Against whom did you hold yourself up? What is your own yardstick?",
    why: "Measured against others, the line moves whenever they do.",
    followUps: {
      happened: "How far is that measure yours?",
      notYet: "Whose measure did you grow up with?",
      else: "What did you learn from the person you looked at?",
    },
  },
  {
    ...shared,
    id: "pitfalls-alone",
    source: "L5",
    text: "Other people appear in your reasons. What would you want if you were alone in the field?",
    why: "Words about others stand in your why. Underneath there may be a wish that is all yours.",
    eligible: { sign: "comparing" },
    followUps: {
      happened: "How would you write your reason now?",
      notYet: "What do you admire in those you look at?",
      else: "Is there something fair in it that you want to keep?",
    },
  },
];
