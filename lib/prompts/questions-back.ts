import type { WeeklyQuestion } from "./weekly-question.ts";

const slot = "back";

/** Looking back: what happened, told as facts. */
export const QUESTIONS_BACK: readonly WeeklyQuestion[] = [
  {
    id: "back-first-sign",
    slot,
    source: "W7",
    text: "Where did the old way show up first this week, and what set it off?",
    why: "The sooner you see the old way coming, the more room you have to choose.",
  },
  {
    id: "back-new-way",
    slot,
    source: "W7",
    text: "Name one moment when you went the new way. What made it possible?",
    why: "What helped once can help again, once you can name it.",
    asksAbout: "chose",
  },
  {
    id: "back-kind-colleague",
    slot,
    source: "W8",
    text: "Think of one slip. What would a kind colleague say to you about it?",
    why: "A slip is part of the change. A kind view of it makes the next choice easier.",
    asksAbout: "slipped",
    tender: true,
  },
  {
    id: "back-slip-sign",
    slot,
    source: "W7",
    text: "Take one slip. What came just before it? What sign could you look out for?",
    why: "You noticed, and that is the hard part. The moment before holds the sign.",
    asksAbout: "slipped",
    tender: true,
  },
  {
    id: "back-tried",
    slot,
    source: "L9",
    text: "You tried something on purpose. What did it teach you, whatever came of it?",
    why: "Trying counts as much as succeeding. What it taught is yours to keep.",
    asksAbout: "tried",
  },
  {
    id: "back-already",
    slot,
    source: "T3",
    text: "What happened this week that is already a piece of what you hope for?",
    why: "Much of what we hope for is there in small pieces. Seen, it can grow.",
  },
  {
    id: "back-mattered",
    slot,
    source: "W4",
    text: "When did you feel this week that you mattered? What were you doing?",
    why: "What makes us feel we matter shows who we are used to being.",
  },
  {
    id: "back-filled",
    slot,
    source: "W4",
    text: "Which three things filled most of your week? What do they say about you?",
    why: "An honest look at where the time went shows who you are now, next to who you wish to be.",
  },
  {
    id: "back-for-others",
    slot,
    source: "T2",
    text: "What did this week make possible for someone else?",
    why: "What you make possible for others often lies close to why your aim matters to you.",
  },
  {
    id: "back-surprise",
    slot,
    source: "L2",
    text: "What surprised you this week about how you met a hard moment?",
    why: "An intention leaves room to find things out. Surprise is where something new shows.",
  },
];
