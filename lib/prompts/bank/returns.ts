import type { BankQuestion } from "./question.ts";

const shared = { occasion: "event", category: "ahead", event: "return" } as const;

/** After a long absence: begin where you are (L10, T1). */
export const RETURNS: readonly BankQuestion[] = [
  {
    ...shared,
    id: "event-return-life",
    source: "L2",
    text: "What has life brought you while you were elsewhere?",
    why: "Whatever filled your days belongs to who you are becoming.",
  },
  {
    ...shared,
    id: "event-return-sentence",
    source: "L2",
    text: "Read your intention aloud. Does it still sound like you?",
    why: "A direction may change while one looks away.",
  },
  {
    ...shared,
    id: "event-return-take",
    source: "L10",
    text: "What of the former things do you want to take along? What may stay behind?",
    why: "What was is kept. You choose what goes on.",
  },
  {
    ...shared,
    id: "event-return-grown",
    source: "T1",
    text: "Some things grow unwatched. Has one of yours?",
    why: "Success needs no watching to be there.",
  },
  {
    ...shared,
    id: "event-return-begin",
    source: "L10",
    text: "Where would you like to start: by looking around, with one practice, or from a blank page?",
    why: "There is no right place to start from.",
  },
  {
    ...shared,
    id: "event-return-worthwhile",
    source: "T2",
    text: "What would make your visits here worth their while?",
    why: "This place is for you, and can be made to fit.",
  },
];
