/** What is already true: the journal's room, the mark on a moment, and where it is offered. */
export const evidence = {
  lead: "Work you loved, problems solved, people helped, ties built. It is here already, and it grows.",
  empty: "Nothing is written here yet. What went well this week that somebody else could have seen?",
  add: {
    label: "Something that is already true",
    hint: "A fact, as small as it may be. Moments and reflections can be marked as well.",
    keep: "Keep it",
  },
  search: "Search",
  found: (count: number, shown: string) => (count === 1 ? "1 found." : `${shown} found.`),
  noneFound: "Nothing here has these words. The rest is still kept.",
  reword: "Change the words",
  rewordNamed: (text: string) => `Change: ${text}`,
  rewordDone: "Done",
  deleted: "Deleted.",
  from: { moment: "from a moment", reflection: "from a reflection" },
  mark: "Already true",
  markHint: "Keep this among what is already true",
  marked: "Kept among what is already true",
  markAnswer: "Keep it as already true",
  offered: "Something you know to be true:",
  all: "All that is already true",
};
