import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import type { GoalStanding } from "@/lib/domain/goals/goal.ts";

const forms: Record<GoalForm, { name: string; meaning: string }> = {
  performance: {
    name: "Performance goal",
    meaning:
      "A result with a measure and a day. Good when you know how, it is in your hands, and little moves.",
  },
  learning: {
    name: "Learning goal",
    meaning:
      "What you will learn or try. Good when the skill is still growing or much lies outside your hands.",
  },
  intention: {
    name: "Intention",
    meaning: "A direction drawn from what matters to you. It steers your choices and leaves room.",
  },
  contract: {
    name: "Learning contract",
    meaning: "What you and somebody else agree that you will practise, and how you both will notice.",
  },
  milestones: {
    name: "Milestone map",
    meaning: "Points on a long way that may be moved or changed as you learn more.",
  },
  shift: {
    name: "Identity shift",
    meaning: "From who you have been to who this asks you to become. The goal stays; you move.",
  },
};

const standings: Record<GoalStanding, string> = {
  held: "Pursued",
  resting: "Resting",
  reached: "Reached",
  released: "Let go",
};

/** What a button makes of a goal. */
const stand: Record<GoalStanding, string> = {
  held: "Take it up again",
  resting: "Let it rest",
  reached: "It is reached",
  released: "Let it go",
};

/** The journal's room of goals, and the frame of one goal's page. */
export const goals = {
  forms,
  standings,
  stand,
  lead: "What you want, each in the form that fits it. A form can change at any time, and nothing is lost by it.",
  empty:
    "Write down something you want, as it stands in your notebook. Then look, question by question, for the form that fits it.",
  add: "Something I want",
  question: "What is it that you want?",
  questionHint: "In your own words, as it stands in your notebook. It can be changed later.",
  tooLong: (count: number, most: number) => `${count} characters. Please shorten it to ${most}.`,
  talk: "Find its form",
  oneLine: "Set it down as it is",
  cancel: "Not now",
  talked: "Still being talked through",
  formed: "What I pursue",
  goOn: "Go on with the questions",
  formless: "Without a form so far",
  missing: "That goal is not here. Perhaps it was erased, or is on another computer.",
  deleted: "This goal was deleted. For thirty days it can be brought back.",
  toAll: "All goals",
  reword: "Change the words",
  rewordDone: "Done",
  remove: "Delete",
  deleting: "This goal goes with all that is written on this page. For thirty days it can be brought back.",
  deleteNow: "Delete it",
  keep: "Keep it",
  /** On what can belong to a goal: an experiment, a block, something that is already true. */
  belongsTo: "Belongs to",
  noGoal: "No goal in particular",
  /** Before the goal it belongs to. */
  of: "For:",

  another: {
    title: "Give it another form",
    lead: "What you wrote for the form it has now is kept, and you can go back to it.",
    change: "Take this form",
    talk: "Look with questions",
  },

  history: {
    title: "How it came to be",
    /** "Learning goal since 3 November 2026" */
    since: (form: string, day: string) => `${form} since ${day}`,
    begun: (day: string) => `Written down on ${day}`,
    earlier: "Earlier words",
    until: (day: string) => `until ${day}`,
  },

  links: {
    repeats: "You have had this before:",
    repeatedBy: "It came back as:",
    intention: "The intention written from it:",
  },
};
