import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "protecting", slot: "deeper", tender: true } as const;

/** What the old way keeps safe, and a small way to test it (W4). */
export const PROTECTING: readonly BankQuestion[] = [
  {
    ...shared,
    id: "deeper-keeping-safe",
    source: "W4",
    text: "Had you gone one step further, what could you have lost? How could you find out safely?",
    why: "The old way keeps something safe. Once you know what, you can test it in a small way.",
    eligible: { phase: "from-week-3" },
    followUps: {
      happened: "What is the smallest test you could take back?",
      notYet: "What would you lose if you stayed where you are?",
      else: "What might you gain that also scares you a bit?",
    },
  },
  {
    ...shared,
    id: "protecting-promise",
    source: "W4",
    text: "Which quiet promise to yourself pulls the other way, such as “I let nobody down”?",
    why: "Many of us have made such promises long ago. They can be read anew.",
    eligible: { phase: "from-week-3" },
    followUps: {
      happened: "When was it made, and does it still fit?",
      notYet: "If there were one, what might it forbid you?",
      else: "Did somebody else make it for you?",
    },
  },
  {
    ...shared,
    id: "protecting-worst",
    source: "W4",
    text: "What is the worst you picture if you changed? Hand on heart, how likely is it?",
    why: "A worry looked at in daylight is often smaller, and sometimes it has a point.",
    eligible: { phase: "from-week-3" },
    followUps: {
      happened: "What would you do if it did come?",
      notYet: "What is the best you picture?",
      else: "Which worry is behind that one?",
    },
  },
  {
    ...shared,
    id: "protecting-exception",
    source: "W4",
    text: "Think of a day on which the thing you dread simply did not come. What was different?",
    why: "One exception shows that what we dread is no law.",
    eligible: { phase: "from-week-3" },
    followUps: {
      happened: "How could you bring about such a day?",
      notYet: "Whom could you ask whether they have seen one?",
      else: "Did it come in a milder form? What made it mild?",
    },
  },
  {
    ...shared,
    id: "protecting-loyal",
    source: "W4",
    text: "To whom would you seem unfaithful if you lived the new way in full?",
    why: "Old ways are often loyal to somebody. Loyalty can find another form.",
    eligible: { phase: "from-week-3" },
    followUps: {
      happened: "What could you stay true to, and how, in the new way?",
      notYet: "Who would be glad for you?",
      else: "To which picture of yourself would you be unfaithful?",
    },
  },
  {
    ...shared,
    id: "protecting-unfinished",
    source: "W4",
    text: "Finish this: “If I stop doing it my way, then …” Who taught you that?",
    why: "The end of that sentence is often a belief that nobody has checked for years.",
    eligible: { phase: "from-week-3" },
    followUps: {
      happened: "What have you seen that speaks against it?",
      notYet: "Say the first half aloud. What comes up?",
      else: "How would the sentence end for a person you admire?",
    },
  },
  {
    ...shared,
    id: "protecting-belief",
    source: "W4",
    text: "What are you taking to be true about people here? What could make you doubt it?",
    why: "A belief works like a wall until one finds that it is a curtain.",
    eligible: { phase: "from-week-3" },
    followUps: {
      happened: "Where might you look for the doubt this month?",
      notYet: "What do you expect from people without asking them?",
      else: "What do you take to be true about yourself?",
    },
  },
  {
    ...shared,
    id: "protecting-price",
    source: "W4",
    text: "What does staying safe cost you by now, in sleep, hours or joy?",
    why: "Safety has a price as well. Both sides belong on the scales.",
    eligible: { phase: "from-week-3" },
    asGrowth: true,
    followUps: {
      happened: "Is that a fair price to you today?",
      notYet: "What does it give you that is worth paying for?",
      else: "Who else pays for it?",
    },
  },
];
