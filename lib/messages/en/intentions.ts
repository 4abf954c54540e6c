/** The journal's room of intentions. */
export const intentions = {
  lead: "A direction for what you do. One of them stands on every new tab; the others keep.",
  empty: "Nothing is written here yet. One sentence is enough to begin with.",
  write: "Write an intention",
  writeAnother: "Write another",
  current: "On every new tab",
  others: "Also held",
  resting: "Resting",
  released: "Let go",
  noneCurrent: "None is shown now. You can take one up again, or write another.",
  choose: "Show this one",
  takeUp: "Take it up again",
  /** Opens what else can be done; the words are the intention's own. */
  more: "More",
  moreAbout: (text: string) => `More about: ${text}`,
  edit: "Change the words",
  moveUp: "Move up",
  moveDown: "Move down",
  moved: (place: string, count: string) => `Now in place ${place} of ${count}.`,
  rest: "Let it rest",
  release: "Let it go",
  remove: "Delete",
  releasing:
    "You can let this one go with thanks: for what it asked of you, and for what it gave. It stays here among those let go, and can be taken up again.",
  releaseNow: "Let it go",
  keep: "Keep it",
  earlier: "Earlier wordings",
  /** When a wording was replaced. */
  until: (date: string) => `until ${date}`,
  rested: "It rests now.",
  releasedNow: "Let go.",
  removed: "Deleted.",
};
