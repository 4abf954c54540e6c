import type { BlockProblem } from "@/lib/domain/blocks/block-draft.ts";

const problems: Record<BlockProblem, string> = {
  name: "Give it a name in a few words.",
  purpose: "Write in a line what this time is for.",
  weekdays: "Choose a day or more.",
  firstDay: "Choose the day from which on it takes place.",
  lastDay: "This day lies before the first one. Choose a later one, or leave it empty.",
  never: "None of the weekdays you chose lies between these two days.",
};

/** Protected time: blocks that come back every week, and what the new tab says while one runs. */
export const blocks = {
  title: "Protected time",
  lead: "A time of your own that comes back every week, with a name and one purpose: no calls, the inbox closed. While it runs, a new tab shows the purpose, and whatever would be asked of you waits until the end.",
  why: "The work of who you are becoming is seldom urgent, so other things take its place. What has its own time, set beforehand, need not be fought for each day.",
  expectTitle: "What the first ones are like",
  expect: [
    "At first it may feel like a waste: nothing gets done that others could see.",
    "Some people may complain that you are not there.",
    "Small urgent things seem to grow in number. Most of them can wait until you are back.",
  ],
  expectEnd: "All of this is expected. It does not mean that the time is badly chosen.",

  add: "Protect some time",
  addAnother: "Protect more time",
  goOn: "Go on with what you began",
  resting: "Resting",

  name: "Name",
  nameHint: "It stands in your calendar as well. Such as: the long view.",
  purpose: "What is it for?",
  purposeHint: "It stands on the new tab while the block runs. Such as: what would make this problem rare?",
  weekdays: "On these days",
  weekdaysHint: "Once a week is a good beginning.",
  from: "From",
  length: "For",
  ends: (time: string) => `It ends at ${time}.`,
  endsNextDay: (time: string) => `It ends at ${time} the next day.`,
  firstDay: "Takes place from",
  lastDay: "Until, if it has an end",
  problems,
  keep: "Keep it",
  cancel: "Not now",
  notKept: "This could not be kept just now. Your words are still here; please try again.",

  /** "Monday and Wednesday, 09:00 – 11:00" */
  times: (days: string, from: string, until: string) => `${days}, ${from} – ${until}`,
  daily: "Every day",
  runsUntil: (time: string) => `It runs now, until ${time}.`,
  next: (day: string, time: string) => `Next: ${day}, ${time}.`,
  endsOn: (day: string) => `It ends on ${day}.`,
  over: (day: string) => `It ended on ${day}.`,

  save: "Save for your calendar",
  saveNamed: (name: string) => `Save for your calendar: ${name}`,
  saved: (file: string) =>
    `Saved as ${file}. Open it with your calendar; a calendar on the web takes it in under “Import”. After a change here, save it again: the new entry takes the place of the old one.`,
  saveFailed: "The file could not be made just now. Please try again.",
  more: "More",
  moreAbout: (name: string) => `More about: ${name}`,
  change: "Change it",
  rest: "Let it rest",
  rested: "It rests now. In your calendar it stays until you take it out there.",
  takeUp: "Take it up again",
  takeUpNamed: (name: string) => `Take it up again: ${name}`,
  removed: "Deleted. In your calendar it stays until you take it out there.",

  /** While one runs. */
  running: (time: string) => `Protected until ${time}. What else there is can wait.`,
};
