import type { ContractField } from "@/lib/domain/goals/contract-texts.ts";
import type { GAP_WORDS, SHIFT_WORDS } from "@/lib/domain/goals/words.ts";
import { shiftQuestions } from "./shift-questions.ts";

/** The parts of a contract as they are named on its page and beside what came back. */
const parts: Record<ContractField, string> = {
  practise: "What I will practise",
  matters: "Why it matters",
  means: "How, and with what",
  shows: "What will show it",
  partner: "With whom",
  reviewDay: "When we look again",
  myName: "The name of the one who practises",
  theirName: "The name of the one who goes along",
};

/**
 * The texts of the identity work that may go along when the person says so: by the names they have
 * on their own page, and where those are questions, as what answers them.
 */
const identityTexts: Record<
  (typeof SHIFT_WORDS)[number] | (typeof GAP_WORDS)[number] | "shiftValue" | "protecting" | "safeTest",
  string
> = {
  madeMeMatter: shiftQuestions.madeMeMatter.question,
  oldSign: shiftQuestions.oldSign.question,
  newSign: shiftQuestions.newSign.question,
  oldQuestion: shiftQuestions.oldQuestion.question,
  newQuestion: shiftQuestions.newQuestion.question,
  move: shiftQuestions.move.question,
  measureOfShift: shiftQuestions.measureOfShift.question,
  typicalUnease: shiftQuestions.typicalUnease.question,
  letGo: "What I let go",
  filledWeek: "What filled my last week",
  feltMattering: "When I felt that I mattered",
  wouldLose: "What I would lose by changing",
  findsItNatural: "Who would find this natural",
  theyBelieve: "What they would believe",
  theirWeek: "How they would spend this week",
  shiftValue: "What I value",
  protecting: "What I protect",
  safeTest: "A small safe test",
};

/** Why a file is not taken. Each says what is wrong, what to do, and nothing was changed. */
const problems = {
  "too-large":
    "This file is far too big to be a contract. Please choose the file that came back to you. Nothing was changed.",
  "no-contract":
    "There is no contract in this file. A printed or photographed page cannot be read here; the page itself can, its name ends in .html. If you have it, please choose that one. Nothing was changed.",
  damaged:
    "The contract in this file cannot be read; a part of it may have been lost on the way. Please ask for the file once more. Nothing was changed.",
  "other-app": "This is not a contract from Becoming. Please choose another file. Nothing was changed.",
  "newer-format":
    "This contract was made by a newer version of Becoming. Please update Becoming here first, then choose the file again. Nothing was changed.",
  "wrong-value": (place: string) =>
    `Something in this contract is missing or not as it can be: ${place}. Please ask the other side to write it on the page itself and to save it again. Nothing was changed.`,
  "unknown-field": (place: string) =>
    `This contract holds something that Becoming does not know: ${place}. Please ask the other side to save the page again in their browser. Nothing was changed.`,
  "no-goal":
    "This contract belongs to a goal that is not here. It may have been deleted, or be on another computer. If you have a copy with that goal, bring the copy in first. Nothing was changed.",
  "not-read":
    "The browser could not open this file. Please try again, or choose another one. Nothing was changed.",
};

/** The page that goes to the other side. */
const page = {
  title: "Learning contract",
  savedOn: (day: string) => `Saved on ${day}`,
  invitation:
    "Every part below can be changed. When it reads as you want it, choose “Save my version” and send that file back. Nothing is sent by itself.",
  noScript: "Here this page can be read and printed. To change it, open the file in a browser.",
  identity: "What lies behind it",
  save: "Save my version",
  saved: "Your version is on its way to your downloads. Send that file back.",
  foot: "Made with Becoming. This page loads nothing and sends nothing.",
};

/** The learning contract: what two people agree that one of them will practise (L3). */
export const contract = {
  parts,
  /** What each question is for, and what may stand there. */
  asked: {
    practise: {
      hint: "Something you do, small enough to be seen: asking before answering, leaving a draft as it is.",
      why: "A result depends on much that is not yours. What you practise is in your hands, and both of you can see whether it happens.",
    },
    matters: {
      hint: "To you, and to the people around you.",
      why: "When both know what it is for, there is a reason to go on on a dull day.",
    },
    means: {
      hint: "Occasions, time, people, things to read.",
      why: "Whoever names the means beforehand sees early what is still lacking.",
    },
    shows: {
      hint: "What you or others would see or hear.",
      why: "Two people notice more when they have agreed what to look for.",
    },
    partner: {
      hint: "Who goes along, and what you would like from them.",
      why: "Somebody who knows what you practise can watch for it, ask about it and stand by you.",
    },
    reviewDay: {
      hint: "A day for both of you to look at what was learned.",
      why: "With a day in the calendar, looking back does not wait for trouble, and whatever was learned counts.",
    },
  },
  myName: "My name",
  theirName: "The other one’s name",
  names: "Both names",
  namesWhy:
    "Two names turn a plan of one into something two people share. It binds nobody to more than that.",

  save: {
    heading: "Give it to the other side",
    lead: "One file that opens in any browser, for reading, printing and changing. Becoming is not needed for it. You send it yourself, in whatever way you like.",
    identity: "Let the identity work of this goal go along",
    identityWhy:
      "Left out at first: once others know who you want to become, it can feel done before it is lived. What you practise is good to share.",
    identityNone: "So far nothing of it is written.",
    identityGoes: "These texts go along, to be read:",
    button: "Save the contract",
    saving: "Writing the page…",
    saved: (file: string) =>
      `The contract is on its way to your downloads: ${file}. When a version comes back, choose it below.`,
    failed: "The file could not be made. Please try again; your words are untouched.",
  },
  identityTexts,

  back: {
    heading: "Bring back a version",
    lead: "First you see, part by part, what the other side changed. Nothing is taken over before you say so.",
    file: "The file that came back",
    fileHint: "Its name ends in .html.",
    reading: "Reading the file…",
    otherGoal: "This contract belongs to another goal of yours:",
    toOtherGoal: "Compare it with that goal",
    notNow: "Not now",
  },

  comparison: {
    heading: "What came back",
    ofGoal: (goal: string) => `For the goal “${goal}”`,
    savedBy: (day: string) => `Saved by the other side on ${day}.`,
    unsaved: "The other side has not saved a version of this file.",
    nothing: "In this file nothing reads otherwise than here.",
    mine: "Mine",
    theirs: "Theirs",
    open: "left open",
    both: "You changed this too, after the file went out.",
    accept: "Take theirs",
    acceptAll: "Tick all",
    unchanged: (count: string) => `Parts without a change: ${count}`,
    onlyMine: "You changed this after the file went out; theirs is as it was.",
    take: "Take over what is ticked",
    leave: "Leave mine as it is",
    taken: (count: number, shown: string) =>
      count === 1
        ? "One part is taken over. How it read before is kept below."
        : `${shown} parts are taken over. How they read before is kept below.`,
    left: "Your words stay as they are. The version that came back is kept below.",
    failed: "This could not be kept. Nothing was changed. Please try again.",
    gone: "This goal is no longer here. Nothing was changed.",
    toGoal: "To that goal",
  },

  earlier: {
    heading: "Earlier contracts",
    sent: (day: string) => `As it went out on ${day}`,
    returned: (day: string) => `As it came back on ${day}`,
    replaced: (day: string) => `As it stood until ${day}`,
  },

  problems,
  page,
};
