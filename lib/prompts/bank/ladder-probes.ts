import type { BankQuestion } from "./question.ts";

const shared = { occasion: "event", category: "why", event: "ladder" } as const;

/** Other ways to ask for the next rung of the why-ladder (T2, R14). */
export const LADDER_PROBES: readonly BankQuestion[] = [
  {
    ...shared,
    id: "event-ladder-opens",
    source: "T2",
    text: "And with that in hand, what opens up?",
    why: "Each rung shows what lies behind the one before.",
  },
  {
    ...shared,
    id: "event-ladder-first",
    source: "T2",
    text: "Who would feel the difference first, and how?",
    why: "A reason often has a face.",
  },
  {
    ...shared,
    id: "event-ladder-free",
    source: "T2",
    text: "Which freedom would come with it?",
    why: "Behind many aims there is a freedom.",
  },
  {
    ...shared,
    id: "event-ladder-underneath",
    source: "T2",
    text: "What is it giving you, underneath?",
    why: "What we want is often a way to something we want more.",
  },
  {
    ...shared,
    id: "event-ladder-tuesday",
    source: "T2",
    text: "Say it has come true. How does a plain Tuesday look?",
    why: "A plain day shows what a grand aim is for.",
  },
  {
    ...shared,
    id: "event-ladder-lost",
    source: "T2",
    text: "What would be lost if nobody ever took this on?",
    why: "What would be lost is what it is worth.",
  },
  {
    ...shared,
    id: "event-ladder-life",
    source: "T2",
    text: "In whose life does it show, and how?",
    why: "Purpose reaches beyond the one who has it.",
  },
  {
    ...shared,
    id: "event-ladder-kind-of-person",
    source: "T2",
    text: "What kind of person do you get to be by it?",
    why: "Some aims are wanted for who we become on the way.",
  },
  {
    ...shared,
    id: "event-ladder-road",
    source: "T2",
    text: "Suppose it is a road. Where does it lead?",
    why: "The ladder ends where something is worth having for itself.",
  },
  {
    ...shared,
    id: "event-ladder-today",
    source: "T1",
    text: "Which part of it could be had as soon as today?",
    why: "What is worth having is often here in part.",
  },
];
