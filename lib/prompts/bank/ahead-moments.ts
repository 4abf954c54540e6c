import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "ahead", slot: "ahead" } as const;

/** Looking ahead to a moment: when it comes, and what to do then (W7, W9). */
export const AHEAD_MOMENTS: readonly BankQuestion[] = [
  {
    ...shared,
    id: "ahead-pull",
    source: "W7",
    text: "When will the old pull be strongest in the days ahead? What will you ask yourself then?",
    why: "A question chosen in calm is easier to find when things get busy.",
    followUps: {
      happened: "Where can you put that question so that you see it?",
      notYet: "When was it strongest lately? It may be that hour once more.",
      else: "What do you hope will pull you the other way?",
    },
  },
  {
    ...shared,
    id: "ahead-try",
    source: "L9",
    text: "What small thing could you try, just to see what it teaches you?",
    why: "A small try has little to lose and always tells you something.",
    followUps: {
      happened: "What do you guess will happen?",
      notYet: "Which tiny thing made you curious of late?",
      else: "Is there a try of someone else’s you could join?",
    },
  },
  {
    ...shared,
    id: "ahead-hold-time",
    source: "W9",
    text: "Which hour will you hold for the new way, and what will you keep out of it?",
    why: "The new way grows in time of its own. At first such an hour may feel like a waste.",
    followUps: {
      happened: "Who can know that you are away then?",
      notYet: "Which half hour belongs to nobody yet?",
      else: "What could the hour be shared with, if it cannot be alone?",
    },
  },
  {
    ...shared,
    id: "ahead-place",
    source: "L2",
    text: "Which meeting or task ahead is a good place to live your intention?",
    why: "A direction gets real in one place at a time.",
    followUps: {
      happened: "What will somebody see you do there?",
      notYet: "Which place is the easiest to begin with?",
      else: "Is there a place outside work?",
    },
  },
  {
    ...shared,
    id: "ahead-when-then",
    source: "W7",
    text: "Finish this for one real scene: “When …, I …”. What could get in between?",
    why: "A cue and an act, tied together beforehand, find each other when it counts.",
    followUps: {
      happened: "What will you do if that gets in between?",
      notYet: "Which cue do you run into each day?",
      else: "Would a pause be enough of an act?",
    },
  },
  {
    ...shared,
    id: "ahead-first-minutes",
    source: "W7",
    text: "How could the first ten minutes of Monday show who you are becoming?",
    why: "Beginnings set the tone, and ten minutes are not too much to ask.",
    followUps: {
      happened: "What would you like to have ready by Sunday night?",
      notYet: "How do your Mondays begin now?",
      else: "Is there a better day for a beginning?",
    },
  },
  {
    ...shared,
    id: "ahead-one-line",
    source: "W7",
    text: "Write yourself a line for a hard minute to come. What does it say?",
    why: "In a hard minute we hear our own kind words best if they are ready.",
    followUps: {
      happened: "Where will you find it when the minute comes?",
      notYet: "What would a friend write to you?",
      else: "Would a picture or a song do the job better?",
    },
  },
  {
    ...shared,
    id: "ahead-question",
    source: "W5",
    text: "You could meet “{question}” just in time. In what spot would you come across it?",
    textWithout: "You could meet your new question just in time. In what spot would you come across it?",
    why: "A question helps when it is met at the door, and not an hour later.",
    eligible: { shift: "any" },
    followUps: {
      happened: "When will you place it there?",
      notYet: "Past which spots do you walk before it counts?",
      else: "Who could ask it for you?",
    },
  },
  {
    ...shared,
    id: "ahead-passed-by",
    source: "W7",
    text: "One of your plans keeps going by. Would you reword it, rest it or tie it to another cue?",
    why: "A plan that goes by has a cue that does not fit. Nothing is wrong with you.",
    eligible: { plan: "passed-by" },
    followUps: {
      happened: "How does it read now?",
      notYet: "What would you like to watch before you decide?",
      else: "Has it done its work already?",
    },
  },
];
