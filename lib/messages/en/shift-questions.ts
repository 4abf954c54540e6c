import type { ShiftQuestion } from "@/lib/domain/goals/shift-question.ts";

interface QuestionWording {
  question: string;
  hint?: string;
  /** What it is for, told to those who want to know. */
  why: string;
}

/** The questions of an identity shift. */
export const shiftQuestions: Record<ShiftQuestion, QuestionWording> = {
  filledWeek: {
    question: "What were the three largest blocks of your last week?",
    hint: "A look at your calendar helps.",
    why: "Where the hours went shows who you are now, more plainly than any plan.",
  },
  feltMattering: {
    question: "When did you feel that you mattered?",
    why: "What makes us feel we matter is what we hold on to. It helps to know it.",
  },
  wouldLose: {
    question: "What would you lose if you changed?",
    why: "Every change has a price. One that is named pulls less from behind.",
  },
  findsItNatural: {
    question: "Who would find this goal the most natural thing?",
    hint: "Somebody you know, or somebody you make up.",
    why: "What is hard for one person is an ordinary day for another. That other one shows who the goal asks for.",
  },
  theyBelieve: {
    question: "What would they take to be true: about leading, about themselves, about what they are worth?",
    why: "What we believe about our worth decides what we dare. A belief can move.",
  },
  theirWeek: {
    question: "What would they do with a week like this one?",
    hint: "Let it end with you: “This week I would …”",
    why: "A picture of somebody else stays a dream until it reaches a week of your own.",
  },

  madeMeMatter: {
    question: "What has made me matter",
    why: "The old way has carried you. It is fair to say what it was good for.",
  },
  oldSign: {
    question: "How the old way shows",
    why: "You can catch the old way in the act once you know how it looks.",
  },
  oldQuestion: {
    question: "What I ask myself in the old way",
    why: "Each way of being goes about with a question. When you hear the old one, the old way is there.",
  },
  measureOfShift: {
    question: "What shows me that I am moving",
    why: "The old measure pulls you back to the old way. The new way has one of its own.",
  },
  newSign: {
    question: "How the new way shows",
    hint: "In the words of who you are becoming.",
    why: "Something you could see yourself do tells you when the new way is there.",
  },
  newQuestion: {
    question: "What I ask myself in the new way",
    hint: "This question can stand on your new tab.",
    why: "When it counts, one good question is easier to find than a promise to oneself.",
  },
  move: {
    question: "What takes me across",
    why: "Between the two ways lies one thing that you do differently, again and again.",
  },
  typicalUnease: {
    question: "How it may feel at first",
    why: "Unease that was told beforehand is easier to know again, and to name, when it comes.",
  },

  shiftValue: {
    question: "What matters to you, whatever comes of this goal?",
    hint: "One line is plenty: people, work, a way of being.",
    why: "In studies, people who first wrote down what matters to them could look at hard things more openly.",
  },
  protecting: {
    question: "What might you be keeping safe by staying as you are?",
    hint: "Such as: being needed, or not being seen to struggle.",
    why: "What looks like too little will is often care for something. Named, it can be looked at.",
  },
  safeTest: {
    question: "What is the smallest safe way to see if it is in danger at all?",
    hint: "Something you can take back, with little to lose.",
    why: "In the head a worry stays as large as it is. A small try shows you something, either way.",
  },

  letGo: {
    question: "What are you letting go?",
    why: "There is room for the new once something of the old may leave.",
  },
  itGave: {
    question: "What has it given you?",
    hint: "It has been with you for a reason.",
    why: "What was good about it stays good. Said aloud, it can be kept in another shape.",
  },
  farewell: {
    question: "What would you like to say to it?",
    hint: "Thanks, sadness, a promise. Or nothing at all.",
    why: "A farewell is a small grief, and grief is allowed.",
  },
};
