/** Words around every field that is stored while it is typed. */
export const writing = {
  tooLong: (excess: string) => `The latest text is not kept: it is ${excess} characters too long.`,
  lineTooLong: (count: string, most: string) =>
    `${count} characters. The latest text is not kept; please shorten it to ${most}.`,
  newLineTooLong: (count: string, most: string) =>
    `${count} characters. Please shorten it to ${most} to keep it.`,
  empty: "This one cannot be left empty. The words from before are still kept.",
  notKept: "This could not be kept just now. Your words are still here; write on to try again.",
  blocked: "Something you wrote on this page is not kept yet. What to do stands right below it.",
  elsewhere: "This was also written in another tab. Which one shall stay?",
  other: "In the other tab",
  keepMine: "Keep this one",
  takeOther: "Take the other",
  keepBoth: "Keep both",
  /** Of a look back that was begun for a time long past. */
  putAway: "Put it away",
};
