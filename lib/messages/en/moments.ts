import type { MomentKind, Unease } from "@/lib/domain/moments/moment.ts";

interface KindWording {
  name: string;
  meaning: string;
  /** Said right after it is kept: a slip is met as kindly as the rest. */
  kept: string;
  /** "2 noticed" */
  count: (count: string) => string;
}

const kinds: Record<MomentKind, KindWording> = {
  noticed: {
    name: "Noticed",
    meaning: "The old way showed up, and I saw it.",
    kept: "Kept. You saw it while it was there.",
    count: (count) => `${count} noticed`,
  },
  chose: {
    name: "Chose",
    meaning: "I acted the new way.",
    kept: "Kept. You took the new way.",
    count: (count) => `${count} chose`,
  },
  slipped: {
    name: "Slipped",
    meaning: "I acted the old way, and I see it now.",
    kept: "Kept. You noticed, and noticing counts.",
    count: (count) => `${count} slipped`,
  },
  tried: {
    name: "Tried",
    meaning: "I tried something on purpose.",
    kept: "Kept. Trying counts, whatever came of it.",
    count: (count) => `${count} tried`,
  },
};

const unease: Record<Unease, string> = {
  0: "at ease",
  1: "a little odd",
  2: "uneasy",
  3: "very uneasy",
  4: "hard to bear",
};

/** Words for moments, the same on every page. */
export const moments = {
  kinds,
  unease,
  marks: "What happened?",
  oneTap: "One tap is enough.",
  notKept: "This could not be kept. Please try again.",
  takeBack: "Take it back",
  takenBack: "Taken back.",
  undo: "Undo",
  uneaseQuestion: "How did it feel?",
  uneaseExpected: {
    strange: "The new way often feels wrong at first, like somebody else’s coat.",
    /** Before the words in which the person expects it. */
    foretold: "At first it may feel like this:",
    noMistake: "Unease is to be expected; it is not a sign of a mistake.",
  },
  uneaseClear: "Leave it open",
  uneaseWhy: "Why am I asked this?",
  uneaseSource:
    "After Karin Wellbrock: a new way of being feels strange before it feels like you. Naming the feeling makes it easier to stay with, and over the weeks you can see whether it eases.",
  /** In its place after two weeks of much unease. */
  uneaseSourceHeavy:
    "After Karin Wellbrock: naming a feeling makes it easier to look at, and over the weeks you can see how your days were.",
  heavyWeeks:
    "You often felt very uneasy in the last two weeks. Rest, or a talk with somebody you trust, may help you more now than one more try.",
  note: "A line about it, if you like",
  noteTooLong: (excess: string) => `The latest text is not kept: it is ${excess} characters too long.`,
  noteElsewhere: "This line was changed in another place. There it now reads:",
  keepMine: "Keep mine",
  takeOther: "Take the other",
  list: "Moments",
  edit: (moment: string) => `Change ${moment}`,
  remove: (moment: string) => `Take back ${moment}`,
  /** "Noticed, 9:12" */
  named: (kind: string, time: string) => `${kind}, ${time}`,
  /** In place of a time: "Noticed, time not known" */
  timeUnknown: "time not known",
  kindQuestion: "What was it?",
  done: "Done",
  week: "This week",
  /** "Monday: 2 noticed, 1 chose" */
  dayOf: (day: string, counts: string) => `${day}: ${counts}`,
};
