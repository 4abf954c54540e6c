/** Writing an intention or changing its words, the same on every page. */
export const intentionForm = {
  text: "My intention",
  textHint: "A direction, in your own words. It has no deadline and cannot be failed.",
  becoming: "Who I am becoming",
  becomingHint: "One line, if you like.",
  keep: "Keep it",
  cancel: "Cancel",
  empty: "Write a few words first.",
  count: (count: string, most: string) => `${count} of ${most} characters`,
  tooLong: (count: string, most: string, excess: string) =>
    `${count} of ${most} characters. Not kept yet: please make it shorter by ${excess}.`,
  notKept: "This could not be kept. Your words are still here; please try again.",
  changedElsewhere: "This was changed in another place while you were writing. Which one shall stay?",
  mine: "Yours",
  other: "The other",
  keepMine: "Keep mine",
  takeOther: "Take the other",
  why: "Why am I asked this?",
  source:
    "After Alexandra Lamb: when things change or a fixed goal feels tight, a direction can guide your choices and still leave room to explore. After Karin Wellbrock: some goals need less a better plan than the question of who you want to become.",
};
