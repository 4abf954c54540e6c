import type { ExperimentText } from "@/lib/domain/experiments/experiment.ts";

const fields: Record<ExperimentText, { label: string; hint?: string }> = {
  text: { label: "What I try" },
  occasion: { label: "When, or where", hint: "The next time it could happen." },
  expected: { label: "What I expect", hint: "Said beforehand, it is easier to be surprised." },
  happened: { label: "What happened" },
  learned: {
    label: "What it taught me",
    hint: "Anything counts, also that it went otherwise than expected.",
  },
  next: { label: "What I try next" },
};

/** The journal's room of experiments. */
export const experiments = {
  fields,
  lead: "Small things tried on purpose. One that taught you something went well, whatever came of it.",
  begin: {
    label: "What would you like to try?",
    hint: "Something small that you can do soon, and that you do not know the end of.",
    keep: "Begin",
  },
  between: (days: string) => `To be tried ${days}.`,
  before: "Before: when, and what to expect",
  after: "After: what came of it",
  close: "Close it",
  closeHint: "It can be closed once you have written what it taught you.",
  closed: "What I learned",
  count: (count: number, shown: string) => (count === 1 ? "1 thing tried." : `${shown} things tried.`),
  closedOn: (day: string) => `Closed on ${day}.`,
  reopen: "Open it again",
  deleted: "Deleted.",
};
