import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "evidence", slot: "back" } as const;

/** What is already true, as facts that others could see (T3). */
export const EVIDENCE: readonly BankQuestion[] = [
  {
    ...shared,
    id: "back-already",
    source: "T3",
    text: "What happened this week that is already a piece of what you hope for?",
    why: "Much of what we hope for is there in small pieces. Seen, it can grow.",
    followUps: {
      happened: "How could this piece get a little larger?",
      notYet: "Where have you seen a piece of it before, even long ago?",
      else: "What happened that you had not hoped for and liked?",
    },
  },
  {
    ...shared,
    id: "back-for-others",
    source: "T3",
    text: "What was somebody else able to do this week, thanks to you?",
    why: "What you make possible for others often lies close to why your aim matters to you.",
    followUps: {
      happened: "How do you know? What did you see?",
      notYet: "For whom would you like to make something possible?",
      else: "What did somebody else make possible for you?",
    },
  },
  {
    ...shared,
    id: "evidence-outcome",
    source: "T1",
    text: "You wrote: “{outcome}”. Which fact of these days already looks like that?",
    textWithout: "Which fact of these days would look like success if you read it about a stranger?",
    why: "A success that is here already can be seen in facts. Seen often, it grows.",
    followUps: {
      happened: "Who else could have seen that fact?",
      notYet: "Which small fact comes nearest?",
      else: "What would you call it, if not success?",
    },
  },
  {
    ...shared,
    id: "evidence-loved",
    source: "T3",
    text: "Which piece of work did you love doing, for its own sake?",
    why: "Work you love is success that has arrived already.",
    followUps: {
      happened: "What exactly was the best of it?",
      notYet: "Which work used to give you that feeling?",
      else: "What did you love that was not work?",
    },
  },
  {
    ...shared,
    id: "evidence-knot",
    source: "T3",
    text: "Name a knot you untied. What of yours went into it?",
    why: "A problem solved is proof of something you can do. It is easily forgotten by Friday.",
    followUps: {
      happened: "Where else is that skill of use?",
      notYet: "Which knot is nearly loose?",
      else: "Who untied one, while you held the string?",
    },
  },
  {
    ...shared,
    id: "evidence-thanks",
    source: "T3",
    text: "Whose thanks reached you, spoken or not? What were they for?",
    why: "Thanks are a mirror. They show what you bring that you may take for granted.",
    followUps: {
      happened: "Could you take it in, or did you wave it off?",
      notYet: "Whom did you help who may not know it?",
      else: "Whom would you like to thank?",
    },
  },
  {
    ...shared,
    id: "evidence-ties",
    source: "T3",
    text: "Which tie to a colleague grew a little stronger? What fed it?",
    why: "Ties are built in small coin, and they are among the truest results of work.",
    followUps: {
      happened: "How can you feed it with five minutes?",
      notYet: "Which tie would you enjoy tending?",
      else: "Which tie changed in another way?",
    },
  },
  {
    ...shared,
    id: "evidence-camera",
    source: "T3",
    text: "If a camera had run along, which scene would show who you are becoming?",
    why: "A scene that others could have seen is firmer ground than a feeling.",
    followUps: {
      happened: "What would a viewer say about the person in it?",
      notYet: "Which scene do you hope to see filmed soon?",
      else: "What would the camera have shown that you did not expect?",
    },
  },
  {
    ...shared,
    id: "evidence-skill",
    source: "T3",
    text: "What do you do without thinking that used to take you effort?",
    why: "What has become second nature hides from view. It is yours, and it is real.",
    followUps: {
      happened: "Who is now where you were then?",
      notYet: "What takes a bit less effort than last month?",
      else: "What takes effort again, and what may that be good for?",
    },
  },
  {
    ...shared,
    id: "evidence-good-enough",
    source: "T1",
    text: "What was good enough this week, just as it was?",
    why: "Seeing what is enough makes room. Not all of success lies ahead.",
    followUps: {
      happened: "How does it feel to leave it so?",
      notYet: "What would “enough” look like in one thing?",
      else: "What was more than enough?",
    },
  },
];
