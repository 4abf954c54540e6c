import type { BankQuestion } from "./question.ts";

const shared = { occasion: "weekly", category: "noticing", slot: "back" } as const;

/** Seeing the old way when it shows up: what calls it, and how it feels (W7). */
export const NOTICING: readonly BankQuestion[] = [
  {
    ...shared,
    id: "back-first-sign",
    source: "W7",
    text: "Where did the old way show up first this week, and what set it off?",
    why: "The sooner you see the old way coming, the more room you have to choose.",
    followUps: {
      happened: "What was the very first thing you felt or thought then?",
      notYet: "Where would you expect to meet it first?",
      else: "What showed up there in its place?",
    },
  },
  {
    ...shared,
    id: "back-mattered",
    source: "W4",
    text: "When did you feel this week that you mattered? What were you doing?",
    why: "What makes us feel we matter shows who we are used to being.",
    followUps: {
      happened: "Which part of that would you like to keep, whoever you become?",
      notYet: "What do you tend to do when you long for that feeling?",
      else: "What did you feel there, if it was not that you mattered?",
    },
  },
  {
    ...shared,
    id: "back-filled",
    source: "W4",
    text: "Which three things filled most of your week? What do they say about you?",
    why: "An honest look at where the time went shows who you are now, next to who you wish to be.",
    followUps: {
      happened: "Which of the three would the person you are becoming have kept?",
      notYet: "Open your calendar for a moment. What takes up the most room in it?",
      else: "What would you rather have seen on that list?",
    },
  },
  {
    ...shared,
    id: "noticing-body",
    source: "W7",
    text: "Recall an instant when the old way stirred. What did your body do: jaw, breath, hands?",
    why: "The body often knows before the head does. Its sign can serve as an early bell.",
    followUps: {
      happened: "How could that sign become a bell for you?",
      notYet: "Where in your body do you feel a rush, as a rule?",
      else: "If it was no part of the body, what was the sign?",
    },
  },
  {
    ...shared,
    id: "noticing-thought",
    source: "W7",
    text: "You know the old way by this: “{old}”. Which thought came along with it?",
    textWithout: "Which sentence runs through your head just as the old way begins?",
    why: "A thought that you know by its words is easier to hear, and to leave alone.",
    followUps: {
      happened: "Whose voice does that thought sound like?",
      notYet: "If it had a voice, what might it say?",
      else: "What came along with it, if it was not a thought?",
    },
  },
  {
    ...shared,
    id: "noticing-places",
    source: "W7",
    text: "Which room, call or hour drew the old way out most often?",
    why: "The old way has its favourite spots. Once you know them, you come prepared.",
    followUps: {
      happened: "What is different about that place when it goes well?",
      notYet: "Which spot would you watch, if you had to guess?",
      else: "What seems to draw it out, if not a place or an hour?",
    },
  },
  {
    ...shared,
    id: "noticing-early",
    source: "W7",
    text: "Of all that you noticed, what did you see soonest? What gave it away?",
    why: "Seeing it early is a skill that grows. It helps to know what you saw it by.",
    eligible: { logged: "noticed" },
    followUps: {
      happened: "Where else could the same clue help you?",
      notYet: "What might give it away a moment earlier?",
      else: "What helped you see it, if there was no clue?",
    },
  },
  {
    ...shared,
    id: "noticing-calm",
    source: "W7",
    text: "When did the old way stay quiet, although you had expected it?",
    why: "Quiet spells are facts too. They show under which conditions the new way lives well.",
    followUps: {
      happened: "What was good about that hour that you could bring about on purpose?",
      notYet: "Which hour comes closest to such a quiet spell?",
      else: "What was there in its stead?",
    },
  },
  {
    ...shared,
    id: "noticing-disguise",
    source: "W7",
    text: "The old way can dress up as help or as care. Did it wear such a coat lately?",
    why: "Some habits look like virtues. Seen through, they can be thanked and put down.",
    followUps: {
      happened: "What did the coat hide?",
      notYet: "In which coat would you be most likely to overlook it?",
      else: "Was it real care, then? How can you tell the two apart?",
    },
  },
  {
    ...shared,
    id: "noticing-company",
    source: "W7",
    text: "Around whom do you turn into your former self? What do they do or say first?",
    why: "People call up parts of us without meaning to. Knowing who does gives you a choice.",
    followUps: {
      happened: "What could you do in the first minute with them?",
      notYet: "With whom are you most like the person you are becoming?",
      else: "What turns you back, if it is no person?",
    },
  },
];
