import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "choosing", slot: "back" } as const;

/** Going the new way: the act, and what helped (W7). */
export const CHOOSING: readonly BankQuestion[] = [
  {
    ...shared,
    id: "back-new-way",
    source: "W7",
    text: "Name one moment when you went the new way. What made it possible?",
    why: "What helped once can help again, once you can name it.",
    eligible: { logged: "chose" },
    followUps: {
      happened: "How could you have that help close by next week?",
      notYet: "What would have made it possible?",
      else: "What did you do there that was neither the old way nor the new?",
    },
  },
  {
    ...shared,
    id: "choosing-fork",
    source: "W7",
    text: "Where did you stand at a fork, even for a second? Which road did you take?",
    why: "Seeing that there are two roads is most of the work. What you took is news, not a verdict.",
    followUps: {
      happened: "What told you that it was a fork?",
      notYet: "Which part of your day holds a fork that you could look out for?",
      else: "Was there a third road?",
    },
  },
  {
    ...shared,
    id: "choosing-question",
    source: "W5",
    text: "Did you ask yourself “{question}” when it counted? Tell that moment.",
    textWithout: "Did a question that you asked yourself turn you round? Tell that moment.",
    why: "One good question at the right time can turn a habit round.",
    followUps: {
      happened: "What did the question change in the next minute?",
      notYet: "Where would you have liked to hear it?",
      else: "Which other words helped you?",
    },
  },
  {
    ...shared,
    id: "choosing-lighter",
    source: "W7",
    text: "Who or what made your choice lighter: a person, a place, the time, a pause?",
    why: "Will wears out. What carries you from outside lasts longer.",
    eligible: { logged: "chose" },
    followUps: {
      happened: "How can you have more of it around you?",
      notYet: "What would have lifted some of the weight?",
      else: "What helped that does not fit into this list?",
    },
  },
  {
    ...shared,
    id: "choosing-unseen",
    source: "W7",
    text: "What was your smallest choice of these days, the one that nobody saw?",
    why: "Small choices that nobody sees are where a new way takes root.",
    eligible: { logged: "chose" },
    followUps: {
      happened: "What did it do for you, unseen as it was?",
      notYet: "Which tiny choice could you see coming?",
      else: "Was there one that somebody did see, to your surprise?",
    },
  },
  {
    ...shared,
    id: "choosing-cost",
    source: "W7",
    text: "What did the new way ask of you this time, and what did it spare you?",
    why: "Each way has a price and a gain. Seen side by side, the choice gets easier.",
    eligible: { logged: "chose" },
    followUps: {
      happened: "Was it worth the price, as you see it today?",
      notYet: "What do you expect it to ask of you next time?",
      else: "Who else paid, or gained?",
    },
  },
  {
    ...shared,
    id: "choosing-on-purpose",
    source: "W7",
    text: "What did you leave unsaid or undone on purpose?",
    why: "Choosing often looks like nothing from outside. It counts as much as an act.",
    followUps: {
      happened: "What had room to happen because you held back?",
      notYet: "What could you leave undone, just to see?",
      else: "What did you put there in exchange?",
    },
  },
  {
    ...shared,
    id: "choosing-gap",
    source: "W7",
    text: "Between the pull and your act lay a gap. What did you do in it?",
    why: "The gap between pull and act is where freedom is. It can be made a little wider.",
    eligible: { logged: "chose" },
    followUps: {
      happened: "How could you make that gap one breath longer?",
      notYet: "What could you place into such a gap: a breath, a sip, a question?",
      else: "What was there, if it did not feel like a gap?",
    },
  },
  {
    ...shared,
    id: "choosing-echo",
    source: "W5",
    text: "How did the people around you answer when you acted in another way than usual?",
    why: "Others get used to us. When we change, they take a while, and their first answer is not the last.",
    eligible: { logged: "chose" },
    followUps: {
      happened: "What does their answer tell you, and what does it not?",
      notYet: "Whose answer would you like to hear?",
      else: "What did you see in their faces?",
    },
  },
  {
    ...shared,
    id: "choosing-by-itself",
    source: "W7",
    text: "Which part of the new way goes almost by itself by now?",
    why: "What has grown easy is quickly overlooked. It is ground to stand on.",
    followUps: {
      happened: "What made that part become easy?",
      notYet: "Which part asks for the least effort so far?",
      else: "What goes by itself that you had not planned?",
    },
  },
];
