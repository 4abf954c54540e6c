import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "people", slot: "deeper" } as const;

/** Other eyes: someone to learn from, and someone who sees (L3, L8, W4). */
export const PEOPLE: readonly BankQuestion[] = [
  {
    ...shared,
    id: "deeper-who-finds-it-easy",
    source: "W4",
    text: "Who would find your intention easy to live? What might they believe about their worth?",
    why: "Seeing through other eyes shows which belief of yours could move.",
    followUps: {
      happened: "Which piece of that belief could you try on for a day?",
      notYet: "Who finds one corner of it easy?",
      else: "What do you believe about your worth that they may not?",
    },
  },
  {
    ...shared,
    id: "people-borrow",
    source: "L3",
    text: "Whose way of handling this would you borrow one piece of?",
    why: "Nobody becomes someone new from nothing. We learn by borrowing, and make it our own.",
    followUps: {
      happened: "In which scene will you try the borrowed piece?",
      notYet: "Where might you meet a person like that?",
      else: "Which piece of yours could somebody borrow?",
    },
  },
  {
    ...shared,
    id: "people-outside",
    source: "L8",
    text: "What might a colleague say has changed in you? Could you ask one?",
    why: "Others see our back. Their view completes the picture.",
    followUps: {
      happened: "Whom would you trust to say it plainly?",
      notYet: "What do you hope they would see?",
      else: "What has changed in them, as you see it?",
    },
  },
  {
    ...shared,
    id: "people-partner",
    source: "L3",
    text: "What has the partner in your learning contract noticed that escaped you?",
    why: "You agreed to notice together. The other half of the view is theirs.",
    eligible: { goal: "contract" },
    followUps: {
      happened: "What do you want to practise because of it?",
      notYet: "When could the two of you talk for ten minutes?",
      else: "What have you noticed about how you work together?",
    },
  },
  {
    ...shared,
    id: "people-sides",
    source: "W8",
    text: "Who makes room for the new way, and who would like the former you back?",
    why: "When one person changes, others have to find a new place too. It is good to see both sides.",
    followUps: {
      happened: "What do you want to say to one of them?",
      notYet: "Who does not know yet that you are changing something?",
      else: "Which side is stronger in you?",
    },
  },
  {
    ...shared,
    id: "people-coach",
    source: "L8",
    text: "A wise coach has listened in for five days. Where did they raise an eyebrow?",
    why: "A coach asks about what we pass over. You can lend yourself that ear.",
    followUps: {
      happened: "What would they ask you first?",
      notYet: "Which talk would you like them to hear?",
      else: "Where would they have smiled?",
    },
  },
];
