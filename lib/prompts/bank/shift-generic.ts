import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "shift", slot: "deeper" } as const;

/** Any identity shift, and the question whether it takes one (W2, W3, W5). */
export const SHIFT_GENERIC: readonly BankQuestion[] = [
  {
    ...shared,
    id: "deeper-nothing-in-the-way",
    source: "W3",
    text: "Picture nothing in your way: time, tools and people all there. What would you still do the old way?",
    why: "If nothing outside stands in the way, what is left is who we are used to being.",
    followUps: {
      happened: "What holds you there, as gently as you can say it?",
      notYet: "What would you do at once in the new way?",
      else: "What is truly in the way from outside?",
    },
  },
  {
    ...shared,
    id: "deeper-more-or-other",
    source: "W2",
    text: "What helped more this week: doing more of the same, or being someone a little different?",
    why: "Some aims want more effort, others want another way of being. It helps to know which.",
    followUps: {
      happened: "How could you have a bit more of what helped?",
      notYet: "Which of the two have you not tried yet?",
      else: "Did rest or chance help more than both?",
    },
  },
  {
    ...shared,
    id: "shift-measure",
    source: "W5",
    text: "Put the usual numbers aside. What told you in these days that you are moving?",
    why: "The old measure pulls you back to the old way. A new one shows the new way.",
    eligible: { shift: "any" },
    followUps: {
      happened: "How could you notice more of that?",
      notYet: "What would you accept as a sign?",
      else: "Did you stand still on purpose? What for?",
    },
  },
  {
    ...shared,
    id: "shift-new-sign",
    source: "W5",
    text: "This is how you described the new way: “{new}”. When did it look like that?",
    textWithout: "In which moment did the new way look as you had pictured it?",
    why: "Your own picture of the new way is the best thing to hold a day against.",
    eligible: { shift: "any" },
    followUps: {
      happened: "What would you add to the picture?",
      notYet: "Which part of it have you seen, if not the whole?",
      else: "Does the picture want other words by now?",
    },
  },
  {
    ...shared,
    id: "shift-belief",
    source: "W4",
    text: "What does the person you are becoming take for granted that you still doubt?",
    why: "Who we are hangs on what we believe. Beliefs can be tried on like a coat.",
    eligible: { shift: "any" },
    followUps: {
      happened: "How would you act on it for one hour?",
      notYet: "What do you both believe?",
      else: "What do you know that they would do well to hear?",
    },
  },
  {
    ...shared,
    id: "shift-calendar",
    source: "W5",
    text: "Lay your calendar beside the new way. Which entry does not fit any more?",
    why: "A calendar remembers who we were. It can be told who we are becoming.",
    eligible: { shift: "any" },
    followUps: {
      happened: "What would happen if it were gone?",
      notYet: "Which entry fits best?",
      else: "Which entry is not there yet?",
    },
  },
  {
    ...shared,
    id: "shift-costume",
    source: "W8",
    text: "Where did you feel in costume, and where in your own skin?",
    why: "The new feels borrowed for a time. Both feelings are part of it.",
    eligible: { shift: "any" },
    asGrowth: true,
    followUps: {
      happened: "Which piece of the costume begins to fit?",
      notYet: "Where do you feel most like yourself?",
      else: "Was it the old way that felt like a costume?",
    },
  },
  {
    ...shared,
    id: "shift-introduce",
    source: "W2",
    text: "You introduce the person you are becoming to a stranger. What is your one sentence?",
    why: "Said to a stranger, it turns plain. Plain words come back when they count.",
    eligible: { shift: "any" },
    followUps: {
      happened: "Which word in it matters most?",
      notYet: "What would you leave out?",
      else: "What would the stranger ask next?",
    },
  },
];
