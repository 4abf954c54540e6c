import type { ShiftPattern } from "@/lib/domain/goals/goal.ts";
import { shiftQuestions } from "./shift-questions.ts";

interface PatternWording {
  name: string;
  /** How somebody in it would say it. */
  sounds: string;
  /** A thought to take along. */
  thought?: string;
}

const patterns: Record<ShiftPattern, PatternWording> = {
  orchestrator: {
    name: "From executor to orchestrator",
    sounds: "You do it best yourself, and so all of it comes to you.",
  },
  enterprise: {
    name: "From functional expert to enterprise leader",
    sounds: "You know your field by heart, and the whole is somebody else’s.",
  },
  architect: {
    name: "From problem solver to future architect",
    sounds: "Every day brings something to put right, and the long view waits.",
    thought:
      "What is urgent goes wrong within days. What is left alone goes wrong over years, without a sound.",
  },
  proven: {
    name: "From promising to proven",
    sounds: "You have it in you, and few have seen it so far.",
  },
  own: {
    name: "A shift of your own",
    sounds: "You write both sides yourself.",
  },
};

/** A goal as an identity shift: its page, and the quiet place where the old is let go. */
export const shift = {
  questions: shiftQuestions,
  patterns,
  lead: "The goal stays as it is. What moves is you: from who goes after it now to who it asks for.",

  look: {
    title: "An honest look",
    hint: "As things are, not as you would like them to be. Anything can stay open.",
    now: "Who I am now",
    needed: "Who the goal needs",
    ownWeek: "This week I would",
    addOwnWeek: "Add “This week I would …”",
  },

  ways: {
    title: "The two ways",
    pattern: "Which of these sounds like you?",
    patternHint: "Your choice fills in what is still empty below. What you wrote yourself stays.",
    patternWhy:
      "Some shifts come up again and again. A pattern spares you the blank page; the words are yours to change.",
    /** The chosen pattern, on what opens the choice again. */
    chosen: (name: string) => `The pattern: ${name}`,
    old: "The old way",
    new: "The new way",
  },

  unease: {
    title: "What to expect",
    first:
      "The new way feels strange at first, like a role that is not yours. So it is with what is new; it is no sign that you are wrong.",
    returns:
      "It passes, and it comes back after a while, often when you thought it was behind you. The old way shows up again too. That belongs to it, and each time you notice, you can choose anew.",
    smaller: "If it grows too much, a smaller step is a good step.",
  },

  protect: {
    title: "What I protect",
    hint: "The old way keeps something safe for you. First a line about what matters, then that, then a small test.",
    underWay: "Being tried",
    toExperiments: "Go to the experiments",
    from: "From",
    until: "Until",
    begin: "Make it an experiment",
    begun: "It now stands among your experiments.",
    notNow: "Not now",
    /** "You put this off on 3 March 2026." */
    putOff: (day: string) => `You put this off on ${day}. That is an answer too, and your words stay here.`,
    takeUp: "Write a test now",
    empty: "Write a few words about the test first.",
    tooLong: (count: string, most: string) =>
      `${count} characters. Please shorten the test to ${most} to make an experiment of it.`,
    wrongDays: "Please choose two days, the second no earlier than the first.",
  },

  /** The next of several questions that are asked one after another. */
  next: "Next question",
  skip: "Skip this one",

  release: {
    title: "Letting go",
    invitation:
      "Before someone new can live here, something may leave, with thanks. There is a quiet place for it, whenever it suits you.",
    afterLook: "It comes easier once you have looked at both sides above.",
    begin: "Take a quiet moment",
    again: "Go back to that moment",
    back: "Back to the goal",
    lead: "What you let go has served you. You can name it, thank it, and be sad about it for a while. Nothing here is in a hurry.",
    letGo: "I let it go",
    another: "Another day",
    /** "Let go on 3 November 2026" */
    on: (day: string) => `Let go on ${day}`,
    gave: "What it gave",
    step: "One thought at a time, if you like",
    nextStep: "Another thought",
    mayReturn: "It may come back and knock. Then you can come back here too.",
    reword: "Change the words",
    done: "Done",
  },

  willing: {
    question: "Are you willing, now?",
    why: "To want a change and to be willing to live it are two things. Both answers are honest ones.",
    answers: { yes: "Yes", "not-yet": "Not yet" },
    said: {
      yes: "Then this can be the week. One small act is enough to begin.",
      "not-yet":
        "That is a full answer. Nothing pushes you; the question comes back when you look at your quarter.",
    },
  },

  inSight: {
    title: "In sight",
    hint: "On every new tab, a sentence can lead you, and under it stands who you are becoming.",
    /** Above the words as the new tab shows them. */
    reads: "So it reads there:",
    sentence: {
      question: "A sentence for this shift, if you like",
      hint: "A direction you can live today. Without one, the new way stands there in your own words.",
      why: "A shift takes months. A direction in sight gives it a place in each day.",
    },
  },
};
