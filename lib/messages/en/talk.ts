import type { ChoiceQuestion, Choices, Pitfall } from "@/lib/domain/goals/choices.ts";
import type { LadderEnd } from "@/lib/domain/goals/ladder.ts";
import type { Chapter } from "@/lib/domain/goals/talk-steps.ts";
import type { RuleId } from "@/lib/domain/goals/recommendation-rules.ts";

type Options = { [Q in ChoiceQuestion]: Record<NonNullable<Choices[Q]>, string> };

const yesOrNo = { yes: "Yes", no: "No" };

const options: Options = {
  need: {
    do: "More of what I do, or done better",
    become: "Somebody I am not yet",
    unsure: "I am not sure",
  },
  oldWay: {
    yes: "Yes, I would still do it the old way",
    no: "No, I would do it differently at once",
    unsure: "I am not sure",
  },
  before: { yes: "Yes, I have had it before", no: "No, it is new" },
  control: { little: "Little of it", some: "Some of it", much: "Most of it" },
  conditions: {
    moving: "They keep moving",
    mixed: "Some are settled, some are not",
    settled: "They are settled",
  },
  skill: { missing: "Not yet", partly: "In part", there: "Yes, I know how" },
  stretch: { light: "A light one", fair: "A fair one", hard: "A hard one" },
  taste: { measured: "Something to measure", open: "Leave it open" },
  company: { together: "Yes, somebody comes to mind", alone: "No, I do this alone" },
  horizon: { quarter: "No, within a quarter", longer: "Yes, longer" },
  runway: {
    "must-stop": "It rests on something that has to end",
    "no-harder": "I cannot put in any more than now",
    neither: "Neither",
  },
  reaching: yesOrNo,
  rigid: yesOrNo,
  tunnel: yesOrNo,
  unrested: yesOrNo,
  comparing: yesOrNo,
};

/** A sign that the person’s own data show, and what could be changed. */
const pitfalls: Record<Pitfall, { sign: string; change: string }> = {
  reaching: {
    sign: "Its day has been moved twice already.",
    change: "You could name the nearest point on the way, and make that the goal for now.",
  },
  rigid: {
    sign: "It is held as a result, though you see little of it in your hands or the ground as moving.",
    change: "You could give it a form with more give: a learning goal, or a milestone map.",
  },
  tunnel: {
    sign: "Four in five of your moments in these four weeks belong to this one.",
    change: "You could name one other thing that matters, and give it an hour of the week.",
  },
  unrested: {
    sign: "There is a moment on every day of the last four weeks, and no protected time.",
    change: "You could protect one block of time a week, or keep one day free of this.",
  },
  comparing: {
    sign: "Your own words about why it matters set you beside other people.",
    change: "You could say what it would be worth if nobody else could see it.",
  },
};

/** Each rule in plain words, and the reason given when it decides. */
const rules: Record<RuleId, { rule: string; reason: string }> = {
  become: {
    rule: "It asks for somebody you are not yet: an identity shift.",
    reason: "You said that this asks for somebody you are not yet; a plan alone would leave that out.",
  },
  "old-way": {
    rule: "You would go on in the old way even with every obstacle gone: an identity shift.",
    reason:
      "You would go on in the old way even with every obstacle gone, so what holds it up is not outside.",
  },
  "carried-over": {
    rule: "You have had it before, unless it is plainly a thing to do that you would do differently at once: an identity shift.",
    reason: "You have had this goal before, and one that keeps coming back seldom lacks a plan.",
  },
  open: {
    rule: "You would rather leave it open, and no skill is lacking: an intention.",
    reason: "You would rather leave it open, and a direction does that without giving it up.",
  },
  "firm-ground": {
    rule: "It is mostly in your hands, you know how, and things are settled: a performance goal.",
    reason:
      "It is mostly in your hands, you know how, and things are settled: a plain target does well there.",
  },
  company: {
    rule: "Something is still to be learnt and somebody is there to learn it with: a learning contract.",
    reason: "Something is still to be learnt, and somebody is there who could see you learn it.",
  },
  "long-way": {
    rule: "It takes longer than a quarter and things are not settled: a milestone map.",
    reason:
      "It is a long way over moving ground, and points that may be shifted serve you more than one far date.",
  },
  skill: {
    rule: "The skill is missing or only partly there: a learning goal.",
    reason:
      "The skill is still growing, and aiming at what you learn gets you further than aiming at a number.",
  },
  control: {
    rule: "Little or only some of it is in your hands: a learning goal.",
    reason: "Much of it is not in your hands, and what you try and learn always is.",
  },
  conditions: {
    rule: "Things are moving, or only partly settled: a learning goal.",
    reason: "Things are still moving, and what you learn stays yours whichever way they go.",
  },
  measured: {
    rule: "You would like something to measure, and nothing speaks against it: a performance goal.",
    reason: "You would like something to measure, and nothing you said speaks against it.",
  },
  unclear: {
    rule: "Nothing else is known: an intention.",
    reason: "There is little to go by yet, and an intention is a good place to begin from.",
  },
};

const chapters: Record<Chapter, string> = {
  asks: "Who it asks for",
  ground: "What it stands on",
  matters: "What it is for",
  true: "What is here already",
  checks: "Five checks",
  fits: "Its form",
};

const ladderEnd: Record<LadderEnd, string> = {
  repeats: "You have said this before in other words, so this may be the top.",
  short: "Your answers have become very short. Perhaps this is far enough.",
  full: "That is five rungs, and the top of the ladder.",
};

/** The conversation about a goal. */
export const talk = {
  options,
  pitfalls,
  rules,
  about: "You want:",
  chapters,
  next: "Next",
  pass: "Pass this over",
  back: "Back",
  leave: "Leave it for now",
  toForm: "See the form now",
  kept: "Every answer is kept as you give it. You can leave and come back at any time.",
  takeBack: "Leave this open",
  all: "All questions",
  open: "not answered",

  before: {
    offered: "These of your earlier goals sound like it. Is it one of them?",
    none: "None of these",
  },
  ladder: {
    ...ladderEnd,
    first: "What does it make possible?",
    /** The words are the person’s own, and the question is one that asks on from them. */
    further: (rung: string, question: string) => `You said “${rung}”. ${question}`,
    hint: "Three to five answers are plenty. Stop wherever it rings true.",
    rung: (place: string) => `Rung ${place}`,
    toIntention: "Any of these can become your intention. Which one?",
  },
  alreadyTrue: { label: "Already true", hint: "Something others could see as well." },
  outcome: {
    label: "I already …, and it grows into …",
    from: "You said that this is true already:",
    hint: "For example: I already help two colleagues decide, and it grows into leading the team.",
  },
  runway: {
    otherMeasure: "What else could show you that it goes well?",
    hint: "Something that need not grow every year, and does not cost more hours.",
  },
  pitfall: { sign: "A sign in what you have logged:", change: "What could change:" },

  form: {
    fits: (form: string) => `It could be ${form}.`,
    otherwise: (form: string) => `The next best would be ${form}.`,
    take: (form: string) => `Take it: ${form}`,
    takeOther: (form: string) => `Rather: ${form}`,
    others: "Other forms",
    rules: "The rules, in order",
    rulesHint: "The first one that holds decides. None of them binds you.",
    /** With its article, to stand in a sentence. */
    named: {
      performance: "a performance goal",
      learning: "a learning goal",
      intention: "an intention",
      contract: "a learning contract",
      milestones: "a milestone map",
      shift: "an identity shift",
    },
  },
};
