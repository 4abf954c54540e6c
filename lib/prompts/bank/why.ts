import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "why", slot: "deeper" } as const;

/** What the aim is for: the top of the ladder, and what success rests on (T2, T5). */
export const WHY: readonly BankQuestion[] = [
  {
    ...shared,
    id: "deeper-makes-possible",
    source: "T2",
    text: "What does living your intention make possible? And what does that make possible?",
    why: "Two steps up from an aim there is often a reason worth having now.",
    followUps: {
      happened: "Where do you have a little of that already?",
      notYet: "For whom might it make something possible?",
      else: "What is your intention worth, even if it leads to nothing further?",
    },
  },
  {
    ...shared,
    id: "deeper-success",
    source: "T5",
    text: "What felt like success this week? Could you go on with that for ten years?",
    why: "Some ways to measure success come to an end. Then the measure can change, not you.",
    followUps: {
      happened: "What keeps it going, year after year?",
      notYet: "What would you like success to feel like?",
      else: "Which measure would last you longer?",
    },
  },
  {
    ...shared,
    id: "why-value",
    source: "T2",
    text: "“{value}” matters to you. Where did it guide a decision?",
    textWithout: "Which of the things that matter to you guided a decision lately?",
    why: "What matters to you is a compass. It helps to see where the needle moved.",
    followUps: {
      happened: "What would have happened without it?",
      notYet: "Which decision ahead of you could use it?",
      else: "What guided you in its place?",
    },
  },
  {
    ...shared,
    id: "why-unseen",
    source: "T2",
    text: "If nobody could ever see the result, which part of your aim would you still want?",
    why: "What we want for its own sake carries further than what we want to be seen.",
    followUps: {
      happened: "How could that part have more room?",
      notYet: "What does being seen give you? That is worth knowing too.",
      else: "Would you want another aim? Which one?",
    },
  },
  {
    ...shared,
    id: "why-best-hour",
    source: "T2",
    text: "Which of your hours felt worth its time? In whose service was it?",
    why: "The hours that feel worth it point to the reason behind your aim.",
    followUps: {
      happened: "How could the coming days hold one more of those?",
      notYet: "What would have made an hour worth it?",
      else: "What filled the hour that felt the emptiest?",
    },
  },
  {
    ...shared,
    id: "why-old-age",
    source: "T2",
    text: "See yourself old, on a bench. For what in these months do you thank your younger self?",
    why: "From far away the large things stay large and the small ones grow small.",
    followUps: {
      happened: "What would you like to do now, before you sit on that bench?",
      notYet: "What would you like to be thanked for?",
      else: "What would the old one tell you to let go of?",
    },
  },
];
