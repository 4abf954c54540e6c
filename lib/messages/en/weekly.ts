import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";

const slots: Record<ReflectionSlot, string> = {
  back: "Looking back",
  deeper: "Looking deeper",
  ahead: "Looking ahead",
};

/** The weekly reflection. */
export const weekly = {
  slots,
  nothingLogged: "These days have left no marks here. That is fine: you can look back from memory.",
  felt: "How it felt:",
  /** "2 times uneasy" */
  feltTimes: (count: string, unease: string) => `${count} × ${unease}`,
  dayByDay: "Day by day",
  /** Quick moments without a line, after those with one: "and 2 noticed, 1 chose" */
  alsoThatDay: (counts: string) => `also ${counts}`,
  showAll: "Show all of it",
  showLess: "Show less",
  lead: "First how you see the week yourself, then the days, then three questions, then one small thing to practise. Leave whenever you like: everything is kept as you write.",
  lastTime: (day: string) => `You last looked back on ${day}.`,
  begin: "Begin",
  beginShort: "Two minutes",
  widen: "Take the longer way after all",
  shortHint: "The short way has your ratings, one look ahead and one practice.",
  past: "Read past reflections",
  rested: "It rests this week. You can still begin whenever you like.",
  next: "Next question",
  toPractice: "On to one small practice",
  answerHint: "As long or as short as you like. You can also leave it open.",
  practice: "One practice",
  practiceQuestion: "What is one small way to live this in the days ahead?",
  practiceHint:
    "Something you could see yourself do. It is offered to you in the mornings until you change it.",
  practiceWhy: "A direction becomes real in small acts that you can see yourself do.",
  carryOn: "Carry on with the practice you have",
  somethingNew: "Something new",
  practiceTooLong: (count: string, most: string) =>
    `${count} characters. Kept as a draft; please shorten it to ${most} to end with it.`,
  finish: "Finish",
  older: (days: string) =>
    `You began this one for ${days}. You can go on with it, or put it away and look at the latest days.`,
  closing: "That is all. What you wrote is kept.",
  closingPractice: "This will be offered to you in the mornings:",
  toToday: "Go to today",
};
