import type { BankQuestion } from "./question.ts";

const shared = {
  occasion: "weekly",
  category: "shift",
  slot: "deeper",
  eligible: { shift: "enterprise" },
} as const;

/** From functional expert to enterprise leader (W5). */
export const SHIFT_ENTERPRISE: readonly BankQuestion[] = [
  {
    ...shared,
    id: "shift-enterprise-beyond",
    source: "W5",
    text: "Where did you speak for more than your own area?",
    why: "Where you spoke for the whole, and what came of it, is the measure of this shift.",
    followUps: {
      happened: "What came of it?",
      notYet: "About what could you have said one sentence?",
      else: "Who spoke for your area, to your surprise?",
    },
  },
  {
    ...shared,
    id: "shift-enterprise-curious",
    source: "W5",
    text: "About which field that is not yours did you ask a question?",
    why: "Asking costs little and shows that the whole concerns you.",
    followUps: {
      happened: "What do you understand now that you did not before?",
      notYet: "Which field is a closed book to you?",
      else: "What were you asked about your own field?",
    },
  },
  {
    ...shared,
    id: "shift-enterprise-outside",
    source: "W5",
    text: "What did a customer, rival or partner do lately that touches all of you?",
    why: "Those who lead the whole look out of the window as well as at their desk.",
    followUps: {
      happened: "Whom have you told about it?",
      notYet: "Where could you look out of the window for ten minutes?",
      else: "What happened inside that people outside will feel?",
    },
  },
  {
    ...shared,
    id: "shift-enterprise-tongue",
    source: "W5",
    text: "In which talk did you wait to be asked? What was on the tip of your tongue?",
    why: "Permission seldom comes from outside. You can give it to yourself.",
    followUps: {
      happened: "How would it have sounded as a question?",
      notYet: "Where do you speak without being asked?",
      else: "Was it wise to wait? How could you tell?",
    },
  },
  {
    ...shared,
    id: "shift-enterprise-serve",
    source: "W5",
    text: "Where did your expert knowledge serve somebody else’s plan?",
    why: "What you know is not put away in this shift. It goes to work for others.",
    followUps: {
      happened: "What did they do with it?",
      notYet: "Whose plan could use what you know?",
      else: "When did it help to keep your knowledge to yourself?",
    },
  },
  {
    ...shared,
    id: "shift-enterprise-chair",
    source: "W5",
    text: "Sit in the chair two levels up. Which decision looks different from there?",
    why: "From a higher chair one sees more of the table, and other things look large.",
    followUps: {
      happened: "What would you ask for, sitting there?",
      notYet: "Which view from there are you curious about?",
      else: "What is seen better from your own chair?",
    },
  },
  {
    ...shared,
    id: "shift-enterprise-guest",
    source: "W8",
    text: "When did you feel like a guest at the table? What would a host have said?",
    why: "Feeling like an impostor is common here. A host belongs, and makes others belong.",
    followUps: {
      happened: "How might you be host for a minute?",
      notYet: "At which table are you at home?",
      else: "Who else looked like a guest?",
    },
  },
  {
    ...shared,
    id: "shift-enterprise-budget",
    source: "W5",
    text: "Whose budget or worries did you come to understand a bit more?",
    why: "To know what weighs on other areas is the beginning of speaking for all.",
    followUps: {
      happened: "What do you see in another light now?",
      notYet: "Whom could you ask over coffee?",
      else: "Who came to understand yours?",
    },
  },
];
