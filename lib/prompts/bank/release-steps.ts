import type { BankQuestion } from "./question.ts";

const shared = { occasion: "event", category: "release", event: "release", tender: true } as const;

/** Coming back to what was let go, a step at a time (W6). */
export const RELEASE_STEPS: readonly BankQuestion[] = [
  {
    ...shared,
    id: "event-release-sit",
    source: "W6",
    text: "Sit with what you are leaving. What is the first feeling to come?",
    why: "A farewell takes its own time. Feeling it is part of it.",
  },
  {
    ...shared,
    id: "event-release-sadness",
    source: "W6",
    text: "Is there sadness in it? It may stay for as long as it likes.",
    why: "Grief is allowed here, and so is its absence.",
  },
  {
    ...shared,
    id: "event-release-lives-on",
    source: "W6",
    text: "Which good part of it can live on in another shape?",
    why: "What was good need not go along with the rest.",
  },
  {
    ...shared,
    id: "event-release-mark",
    source: "W6",
    text: "How might you mark the parting: by a walk, a letter, a tidy drawer?",
    why: "A small act gives a large thing a place to end.",
  },
  {
    ...shared,
    id: "event-release-witness",
    source: "W6",
    text: "Who has known this side of you, and might like to hear of the farewell?",
    why: "A parting that somebody knows of is less lonely.",
  },
  {
    ...shared,
    id: "event-release-visit",
    source: "W6",
    text: "It may come by for a visit. What will you say at the gate?",
    why: "It may come by. A word made ready keeps the visit short.",
  },
];
