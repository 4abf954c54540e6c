import type { TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import type { SourceId } from "./source-id.ts";

/** One question of the conversation about a goal. */
export interface GoalQuestion {
  source: SourceId;
  text: string;
  /** What the question is for, told to those who want to know. */
  why: string;
}

/** The questions by their step. The person's own words stand beside them, so the texts hold none. */
export const GOAL_QUESTIONS: Readonly<Record<TalkStep, GoalQuestion>> = {
  need: {
    source: "W2",
    text: "Does this ask for more of what you already do, or for somebody you are not yet?",
    why: "Some goals go by effort and a good plan. Others stay out of reach until the person who wants them has changed, however good the plan is.",
  },
  oldWay: {
    source: "W3",
    text: "Picture every obstacle gone: time, tools and people all there. Would you still go about it in the old way, the way that has held it up?",
    why: "When the answer is yes, what stands in the way is not outside. Then it is worth looking at who you have been, before planning more.",
  },
  before: {
    source: "W1",
    text: "Have you had this goal before and not got to it?",
    why: "A goal that comes back year after year in new words seldom lacks a plan. It may be asking for something else.",
  },
  control: {
    source: "L1",
    text: "How much of it is in your own hands?",
    why: "The less you can steer a result, the better it does to aim at what you can learn or try.",
  },
  conditions: {
    source: "L1",
    text: "How settled are things around it?",
    why: "On steady ground a fixed target helps. On moving ground it soon points the wrong way.",
  },
  skill: {
    source: "L1",
    text: "Do you know how to do it already?",
    why: "Where a skill is still growing, people who set out to learn get further than people who chase a number.",
  },
  stretch: {
    source: "L1",
    text: "How much of a stretch is it?",
    why: "A hard result and a hard thing to learn at once pull against each other. Knowing the stretch helps to keep one of them light.",
  },
  taste: {
    source: "L2",
    text: "Would you rather have something to measure, or leave it open?",
    why: "Some people are carried by a number and some are held back by one. Both get somewhere.",
  },
  company: {
    source: "L3",
    text: "Is there somebody you could learn this with?",
    why: "A person who knows what you practise sees what you cannot see yourself. A few agreed lines are enough.",
  },
  horizon: {
    source: "L4",
    text: "Will it take longer than a quarter?",
    why: "A long way over moving ground goes better with points that may be shifted than with one far date.",
  },
  ladder: {
    source: "T2",
    text: "Say you have it. What does that make possible?",
    why: "Behind what we want there is often something we want it for. Asked a few times, the question leads to what is worth living by now.",
  },
  alreadyTrue: {
    source: "T3",
    text: "What of this is already true, even in a small way?",
    why: "A goal that lies wholly in the future makes today look like a failure. Most of the time a part of it is here already.",
  },
  outcome: {
    source: "T1",
    text: "How would you say it as something that is here and grows?",
    why: "Said so, success is not put off until later. It begins from what you have and becomes larger.",
  },
  runway: {
    source: "T5",
    text: "Does your sense of success here rest on something that has to end one day, or have you no strength left to add?",
    why: "Nobody is promoted every year for ever, and no day has more hours. Then it is the measure that wants changing, and not the effort.",
  },
  reaching: {
    source: "L5",
    text: "Is it further than you can get with what you have now?",
    why: "A goal out of reach wears people down. A nearer point on the same way does not.",
  },
  rigid: {
    source: "L5",
    text: "Would you hold on to it even if things around it changed?",
    why: "What was right in spring may be wrong by autumn. A goal with some give in it can follow.",
  },
  tunnel: {
    source: "L5",
    text: "Does something else that matters get less of you because of it?",
    why: "One goal can narrow the view until the rest is out of sight.",
  },
  unrested: {
    source: "L5",
    text: "Is there no rest in how you go about it?",
    why: "Effort without a pause gets dearer and brings less. Rest belongs to the plan.",
  },
  comparing: {
    source: "L5",
    text: "Is it about how you stand beside other people?",
    why: "Measured against others, the line moves whenever they do, and it never was yours.",
  },
  form: {
    source: "L10",
    text: "A form that could fit",
    why: "It follows from your answers by twelve fixed rules, which you can read here. You know more than the rules, and can take any form, now or later.",
  },
};
