import type { BankQuestion } from "./question.ts";

const shared = {
  occasion: "weekly",
  category: "shift",
  slot: "deeper",
  eligible: { shift: "proven" },
} as const;

/** From promising to proven (W5). */
export const SHIFT_PROVEN: readonly BankQuestion[] = [
  {
    ...shared,
    id: "shift-proven-seen",
    source: "W5",
    text: "Where did you let yourself be seen trying?",
    why: "Being seen trying is the measure here, whatever comes of it.",
    followUps: {
      happened: "What was it like to be seen?",
      notYet: "Who would be a kind first witness?",
      else: "Who let you see them try?",
    },
  },
  {
    ...shared,
    id: "shift-proven-ready",
    source: "W5",
    text: "What did you prepare one more time, though it was ready?",
    why: "Preparing once more can be care. It can also be a place to hide.",
    followUps: {
      happened: "What would have happened without that extra round?",
      notYet: "What did you send off as it was?",
      else: "What did in truth call for more work?",
    },
  },
  {
    ...shared,
    id: "shift-proven-limit",
    source: "W5",
    text: "Which limit of yours came to light? What happened then?",
    why: "A limit that has been seen holds less terror than one that is hidden.",
    followUps: {
      happened: "Who was helpful once they saw it?",
      notYet: "Which limit would be a relief to show?",
      else: "Which limit turned out to lie further off than you thought?",
    },
  },
  {
    ...shared,
    id: "shift-proven-half-done",
    source: "W5",
    text: "What did you show while it was half done?",
    why: "Half-done work invites others in. Finished work leaves them at the door.",
    followUps: {
      happened: "What came back that made it better?",
      notYet: "What lies half done that someone could look at?",
      else: "Who showed you something unfinished?",
    },
  },
  {
    ...shared,
    id: "shift-proven-hand-up",
    source: "W5",
    text: "For which task did you raise your hand before you felt sure?",
    why: "Feeling sure comes after doing, seldom before.",
    followUps: {
      happened: "What did you say as your hand went up?",
      notYet: "For what would you raise it, if no one could see you fall?",
      else: "When was it right to keep it down?",
    },
  },
  {
    ...shared,
    id: "shift-proven-cannot-yet",
    source: "W8",
    text: "Whom did you tell about something you cannot do yet?",
    why: "Saying “not yet” aloud lets out the fear of being found out.",
    followUps: {
      happened: "How did they take it?",
      notYet: "Who would take it well?",
      else: "Who told you the same?",
    },
  },
  {
    ...shared,
    id: "shift-proven-dared",
    source: "W5",
    text: "What did you hear back because you dared to show something?",
    why: "What you hear back is the gain of being seen. None of it comes to those who hide.",
    followUps: {
      happened: "Which part of it do you want to use?",
      notYet: "From whom would you like to hear?",
      else: "What do you make of the silence?",
    },
  },
  {
    ...shared,
    id: "shift-proven-bold",
    source: "W5",
    text: "Picture the bold edition of your last five days. Which scene opens it?",
    why: "The bold edition is often one scene away from the real one.",
    asGrowth: true,
    followUps: {
      happened: "Which piece of that scene could be real by Friday?",
      notYet: "What would make you bolder: company, a smaller stage, a clear end?",
      else: "Was the real edition bold already?",
    },
  },
];
