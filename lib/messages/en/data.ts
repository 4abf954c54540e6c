/** Words for what is kept, by table. `shown` is the count as the person's region writes numbers. */
const counted = {
  intentions: (count: number, shown: string) => (count === 1 ? "1 intention" : `${shown} intentions`),
  practices: (count: number, shown: string) => (count === 1 ? "1 practice" : `${shown} practices`),
  moments: (count: number, shown: string) => (count === 1 ? "1 moment" : `${shown} moments`),
  reflections: (count: number, shown: string) => (count === 1 ? "1 reflection" : `${shown} reflections`),
  goals: (count: number, shown: string) => (count === 1 ? "1 goal" : `${shown} goals`),
  experiments: (count: number, shown: string) => (count === 1 ? "1 experiment" : `${shown} experiments`),
  plans: (count: number, shown: string) => (count === 1 ? "1 plan" : `${shown} plans`),
  blocks: (count: number, shown: string) =>
    count === 1 ? "1 block of protected time" : `${shown} blocks of protected time`,
  evidence: (count: number, shown: string) =>
    count === 1 ? "1 thing already true" : `${shown} things already true`,
  ratings: (count: number, shown: string) => (count === 1 ? "1 self-rating" : `${shown} self-ratings`),
  capabilities: (count: number, shown: string) =>
    count === 1 ? "1 capability of your own" : `${shown} capabilities of your own`,
  questions: (count: number, shown: string) =>
    count === 1 ? "1 question of your own" : `${shown} questions of your own`,
  packs: (count: number, shown: string) =>
    count === 1 ? "1 pack of questions" : `${shown} packs of questions`,
};

/** Why a file is not taken. Each says what is wrong, what to do, and nothing was changed. */
const problems = {
  "too-large":
    "This file is far too big to be a copy from Becoming. Please choose another one. Nothing was changed.",
  "not-json":
    "This file cannot be read. It is either not a copy from Becoming, or a part of it is missing. If you have another copy, please try that one. Nothing was changed.",
  "other-app": "This is not a copy from Becoming. Please choose another file. Nothing was changed.",
  "newer-format":
    "This copy was made by a newer version of Becoming. Please update Becoming here first, then choose the file again. Nothing was changed.",
  "wrong-value": (place: string) =>
    `Something in this file is missing or not as it should be: ${place}. If the file was edited, please choose the copy as it was saved. Nothing was changed.`,
  "unknown-field": (place: string) =>
    `This file holds something that Becoming does not know: ${place}. If the file was edited, please choose the copy as it was saved. Nothing was changed.`,
  "repeated-id": (place: string) =>
    `This file has the same entry twice: ${place}. If the file was edited, please choose the copy as it was saved. Nothing was changed.`,
  "not-compared": "Your data could not be read just now. Please try again. Nothing was changed.",
  "not-read":
    "The browser could not open this file. Please try again, or choose another one. Nothing was changed.",
};

/** The room of the journal where data leaves, comes in and is erased. */
export const data = {
  lead: "All you write in Becoming stays in this browser, on this computer. Nothing is sent anywhere.",
  removal: "If you remove Becoming from the browser, everything you wrote goes with it.",
  computers:
    "Nothing travels between computers by itself. To take it with you, save a copy here and bring it in there.",
  place: "Where it lies",
  placeDetail:
    "In a database named “becoming” inside the folder of this browser profile. Other people who use this profile can open it, and other programs on this computer could. It is not encrypted by Becoming. A saved copy is a plain text file that anyone who has it can read.",
  counted,

  save: {
    heading: "Save a copy",
    lead: "One file with everything: your words, your settings, and what was asked when. Keep it somewhere safe, away from this computer.",
    button: "Save a copy",
    saving: "Gathering everything…",
    saved: (file: string, holds: string) =>
      `The copy is on its way to your downloads: ${file}, with ${holds}.`,
    unreadable: (count: string) =>
      `Parts that are not as they should be: ${count}. They are in the file too, set apart.`,
    failed: "The copy could not be made. Please try again; your data is untouched.",
  },

  bring: {
    heading: "Bring a copy in",
    lead: "First you see what the file holds. Nothing changes until you say so.",
    file: "The file to bring in",
    fileHint: "Its name looks like becoming-2026-11-23.json.",
    reading: "Reading the file…",
    previewHeading: "What this copy holds",
    madeOn: (day: string) => `Saved on ${day}.`,
    madeOnWithDays: (day: string, first: string, last: string) =>
      `Saved on ${day}. It reaches from ${first} to ${last}.`,
    unreadable: (count: string) =>
      `Parts that could not be read when the copy was made: ${count}. They stay in the file and are not brought in.`,
    table: {
      caption: "How many of each",
      what: "Kept",
      file: "In the copy",
      here: "Here now",
      rows: {
        intentions: "Intentions",
        practices: "Practices",
        moments: "Moments",
        reflections: "Reflections",
        goals: "Goals",
        experiments: "Experiments",
        plans: "If–then plans",
        blocks: "Protected time",
        evidence: "Already true",
        ratings: "Self-ratings",
        capabilities: "Capabilities of your own",
        questions: "Questions of your own",
        packs: "Packs of questions",
        versions: "Earlier wordings",
      },
    },
    how: "What should happen?",
    merge: "Put both together",
    mergeNothing: "Everything in this copy is here already; nothing would change.",
    mergeOthers:
      "All your words and moments in this copy are here already; only settings or the record of what was asked would change.",
    mergeChanges: (added: string, changed: string) =>
      `New here: ${added}. Changed here: ${changed}. Where both have the same entry, the later change counts, and the words that give way are kept as an earlier wording.`,
    mergeSettings: "Your settings will be those of the copy, as they were changed later.",
    replace: "Take the copy instead",
    replaceDetail: (lost: string) =>
      `What is here now goes: ${lost}, and your settings. Only the copy stays.`,
    replaceEmpty: "There is nothing here yet that would be lost, except your settings.",
    mergeNow: "Put both together",
    replaceNow: "Replace what is here",
    confirmReplace: (lost: string) =>
      `Then ${lost} from this browser will be gone for good. If you are not sure, save a copy first.`,
    confirmReplaceEmpty: "Then the settings of this browser will be those of the copy.",
    confirm: "Yes, replace it",
    cancel: "Not now",
    working: "Bringing it in. Please leave this page open…",
    done: (holds: string) => `Done. Becoming now holds ${holds}.`,
    failed: "This could not be brought in. Nothing was changed. There may be too little room on the disk.",
    nothing: "no entries",
  },

  problems,
  /** A row of the file, counted from 1. */
  row: (number: string) => `entry ${number}`,

  erase: {
    heading: "Erase everything",
    lead: "All your words, moments and settings in this browser go for good. Copies you saved stay where you put them.",
    begin: "Erase everything…",
    offer: "You may want a copy first. Without one, nothing can be brought back.",
    /** Typed by the person, so keep it short and easy to type. */
    word: "erase",
    type: (word: string) => `To go on, type the word: ${word}`,
    wrongWord: (word: string) => `Nothing was erased. Please type the word as it stands here: ${word}`,
    confirm: "Erase everything",
    cancel: "Keep everything",
    working: "Erasing…",
    done: "Everything is erased. Becoming is as empty as on its first day.",
    failed: "This could not be erased. Everything is still here. Please try again.",
  },
};
