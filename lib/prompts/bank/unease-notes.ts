import type { BankQuestion } from "./question.ts";

const shared = { occasion: "event", category: "discomfort", event: "unease", tender: true } as const;

/** What is said once unease was named: it is expected, and it is no target (W8). */
export const UNEASE_NOTES: readonly BankQuestion[] = [
  {
    ...shared,
    id: "event-unease-odd",
    source: "W8",
    text: "What is new feels odd before it feels like you. So it goes with most beginnings.",
    why: "Told beforehand, unease is easier to know when it comes.",
    asGrowth: true,
  },
  {
    ...shared,
    id: "event-unease-shoes",
    source: "W8",
    text: "It is like walking in somebody else’s shoes. After some miles they give a little.",
    why: "Use is what makes the new way fit.",
    asGrowth: true,
  },
  {
    ...shared,
    id: "event-unease-whisper",
    source: "W8",
    text: "A worry may whisper that you let people down. It often travels with a change like yours.",
    why: "The old way defends itself with worries. They are loud, not wise.",
    asGrowth: true,
  },
  {
    ...shared,
    id: "event-unease-not-wrong",
    source: "W8",
    text: "Feeling uneasy says that something is new. It does not say that it is wrong.",
    why: "The two are easily taken for one another.",
    asGrowth: true,
  },
  {
    ...shared,
    id: "event-unease-half",
    source: "W8",
    text: "When it is plainly too much, take half of it, or rest. That is a good answer too.",
    why: "Nobody has to carry more than they can.",
  },
  {
    ...shared,
    id: "event-unease-somebody",
    source: "W8",
    text: "Is there somebody you would like to tell? Said aloud, it often weighs a little less.",
    why: "Company helps with what is too much for one.",
  },
  {
    ...shared,
    id: "event-unease-waves",
    source: "W8",
    text: "The feeling tends to come in waves. One more may follow after a calm spell.",
    why: "It returns after a while, and then it passes once more.",
    asGrowth: true,
  },
];
