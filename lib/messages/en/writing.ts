/** Words around every field that is stored while it is typed. */
export const writing = {
  tooLong: (excess: string) => `The latest text is not kept: it is ${excess} characters too long.`,
  lineTooLong: (count: string, most: string) =>
    `${count} characters. The latest text is not kept; please shorten it to ${most}.`,
  empty: "This one cannot be left empty. The words from before are still kept.",
  notKept: "This could not be kept just now. Your words are still here; write on to try again.",
  elsewhere: "This was also written in another tab. Which one shall stay?",
  other: "In the other tab",
  keepMine: "Keep this one",
  takeOther: "Take the other",
  keepBoth: "Keep both",
};
