import type { BankQuestion } from "./question.ts";

const shared = { occasion: "event", category: "slips", event: "slip", tender: true } as const;

/**
 * What is said after a slip, below the words that noticing counts: it is common, or one small thing
 * next, or nothing (R8).
 */
export const SLIP_REPLIES: readonly BankQuestion[] = [
  {
    ...shared,
    id: "event-slip-seen",
    source: "W7",
    text: "Seeing is the part that can be practised.",
    why: "Noticing is the skill that all the rest grows from.",
  },
  {
    ...shared,
    id: "event-slip-afterwards",
    source: "W7",
    text: "It counts just as much hours later.",
    why: "Seeing it late comes before seeing it early.",
  },
  {
    ...shared,
    id: "event-slip-road",
    source: "W7",
    text: "The old way knows its road by heart. Now you know one of its corners.",
    why: "Each place you know is a place where you can choose.",
  },
  {
    ...shared,
    id: "event-slip-pressure",
    source: "W8",
    text: "Under pressure, old ways come back. It happens to everybody who changes.",
    why: "What happens to everybody says little about you.",
  },
  {
    ...shared,
    id: "event-slip-news",
    source: "W7",
    text: "A slip brings news. Where might the next chance to choose be?",
    why: "Looking forward helps more than looking for a cause.",
  },
  {
    ...shared,
    id: "event-slip-honest",
    source: "W8",
    text: "Thank you for the honest mark.",
    why: "An honest line is worth more than a perfect day.",
  },
  {
    ...shared,
    id: "event-slip-nothing-owed",
    source: "W8",
    text: "There is nothing to make up for. The day goes on, and so do you.",
    why: "Making up for things ties us to them.",
  },
  {
    ...shared,
    id: "event-slip-clear-eye",
    source: "W7",
    text: "That took a clear eye. Leave it at that, if you like.",
    why: "You logged it, and that was the work.",
  },
  {
    ...shared,
    id: "event-slip-side-by-side",
    source: "W8",
    text: "Two ways live under one roof for a time. Today the elder one spoke first.",
    why: "In a change the old and the new share a person for a while.",
  },
  {
    ...shared,
    id: "event-slip-colleague",
    source: "W8",
    text: "Picture a workmate confiding this to you. What would your first words be?",
    why: "We are kinder to others. Some of that may be for you.",
  },
  {
    ...shared,
    id: "event-slip-water",
    source: "W8",
    text: "One glass of water, one look out of the window, and on.",
    why: "A short pause is often all that is called for.",
  },
  {
    ...shared,
    id: "event-slip-late",
    source: "W7",
    text: "Caught late is caught. Late is how catching begins.",
    why: "With practice the catching moves forward by itself.",
  },
  {
    ...shared,
    id: "event-slip-before",
    source: "W7",
    text: "In a word: what came right before?",
    why: "The moment before is where the next choice will stand.",
  },
  {
    ...shared,
    id: "event-slip-groove",
    source: "W8",
    text: "Old grooves are deep. You have just made a first scratch across one.",
    why: "A groove loses its hold bit by bit.",
  },
  {
    ...shared,
    id: "event-slip-meant-well",
    source: "W8",
    text: "It may have meant to keep something safe. That can be looked at another day.",
    why: "The old way has its reasons, and they can wait.",
  },
  {
    ...shared,
    id: "event-slip-next",
    source: "W7",
    text: "Is there a small act you would like to follow this with, or none at all?",
    why: "One small act helps, and so does none.",
  },
];
