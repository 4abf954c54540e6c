import type { SourceId } from "./source-id.ts";

export const STARTER_KINDS = ["career", "leadership"] as const;
export type StarterKind = (typeof STARTER_KINDS)[number];

/** A learning goal to begin with: what to learn or try, and how it would be noticed. */
export interface LearningStarter {
  /** Stays the same for good. */
  id: string;
  kind: StarterKind;
  source: SourceId;
  learn: string;
  noticedBy: string;
}

const source = "L1";

/** Learning goals that many people could have; each is meant to be changed until it is one's own (L1). */
export const LEARNING_STARTERS: readonly LearningStarter[] = [
  {
    id: "career-story",
    kind: "career",
    source,
    learn: "Tell the story of my work so that a stranger sees the thread in it.",
    noticedBy: "Someone I just met can say back in two sentences what I am about.",
  },
  {
    id: "career-ties",
    kind: "career",
    source,
    learn: "Build ties: talk each week with one person whose work makes me curious.",
    noticedBy: "There are three new people I could ask for help, and who could ask me.",
  },
  {
    id: "career-other-field",
    kind: "career",
    source,
    learn: "Find out what people in the work I am drawn to do all day.",
    noticedBy: "I can tell what a plain Tuesday is like there, the dull hours too.",
  },
  {
    id: "career-gifts",
    kind: "career",
    source,
    learn: "Find out what people come to me for when I am not trying.",
    noticedBy: "Two people have told me, each for themselves, and it surprised me a little.",
  },
  {
    id: "career-asking",
    kind: "career",
    source,
    learn: "Say early and plainly what I would like.",
    noticedBy: "I asked for something before I knew what the answer would be.",
  },
  {
    id: "career-rough-work",
    kind: "career",
    source,
    learn: "Show work while it is still rough.",
    noticedBy: "Somebody made it better before it was done.",
  },
  {
    id: "career-small-tries",
    kind: "career",
    source,
    learn: "Try small pieces of a new kind of work before I decide for or against it.",
    noticedBy: "I know from doing it which part gives me strength and which part takes it.",
  },
  {
    id: "leadership-handing-over",
    kind: "leadership",
    source,
    learn: "Hand over a whole piece of work: agree on what it is for, and leave the how.",
    noticedBy: "It was done in a way I would not have picked, and I let it stand.",
  },
  {
    id: "leadership-feedback",
    kind: "leadership",
    source,
    learn: "Give feedback soon: what I saw, and what came of it.",
    noticedBy: "The other person asked me a question instead of defending the work.",
  },
  {
    id: "leadership-asking-for-feedback",
    kind: "leadership",
    source,
    learn: "Ask for one thing I could do differently, and then just say thank you.",
    noticedBy: "People tell me such things without being asked.",
  },
  {
    id: "leadership-influence",
    kind: "leadership",
    source,
    learn: "Gain influence: learn what matters to those who decide, before I make my case.",
    noticedBy: "I can put their view so well that they nod.",
  },
  {
    id: "leadership-listening",
    kind: "leadership",
    source,
    learn: "Listen to the end, and say back what I heard before I answer.",
    noticedBy: "People go on and tell me the second thing, which is often the real one.",
  },
  {
    id: "leadership-steadiness",
    kind: "leadership",
    source,
    learn: "Stay steady under pressure: know my first sign of it, and take one breath there.",
    noticedBy: "Somebody says that the room stayed calm.",
  },
  {
    id: "leadership-questions",
    kind: "leadership",
    source,
    learn: "Ask a question where I would have given the answer.",
    noticedBy: "Others bring a way forward along with the problem.",
  },
  {
    id: "leadership-tension",
    kind: "leadership",
    source,
    learn: "Name a tension while it is still small.",
    noticedBy: "We talked about it, and it is easier to work together than before.",
  },
];
