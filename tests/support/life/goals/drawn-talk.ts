import {
  type ChoiceQuestion,
  choiceQuestionSchema,
  type Choices,
  choicesSchema,
} from "@/lib/domain/goals/choices.ts";
import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import { stepsFor, TALK_STEPS, type TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import { type GoalWords, RUNGS } from "@/lib/domain/goals/words.ts";
import { type Course, said } from "./course.ts";

/** Answers that speak for each form. */
const FITTING: Readonly<Record<GoalForm, Choices>> = {
  performance: {
    need: "do",
    oldWay: "no",
    control: "much",
    conditions: "settled",
    skill: "there",
    taste: "measured",
  },
  learning: { need: "do", oldWay: "no", skill: "partly", company: "alone", horizon: "quarter" },
  intention: { need: "do", oldWay: "no", skill: "there", taste: "open" },
  contract: { need: "do", oldWay: "no", skill: "missing", taste: "measured", company: "together" },
  milestones: {
    need: "do",
    oldWay: "no",
    control: "some",
    conditions: "moving",
    skill: "there",
    taste: "measured",
    horizon: "longer",
  },
  shift: { need: "become", comparing: "no" },
};

/** The steps at which somebody may stop, and go on another day. */
export const RESTING_STEPS = [
  "stretch",
  "ladder",
  "outcome",
  "comparing",
] as const satisfies readonly TalkStep[];

export interface Talk {
  choices: Choices;
  words: GoalWords;
}

/**
 * What is said in a conversation about a goal, up to a step of it. What is asked for the form is
 * answered, of all else some is passed over; now and then the answers speak for another form.
 */
export function drawTalk(form: GoalForm, isRepeated: boolean, until: TalkStep, course: Course): Talk {
  const { draw } = course;
  const fitting: Choices = draw.chance(0.15)
    ? {}
    : { ...FITTING[form], ...(isRepeated && { before: "yes" }) };
  const talk: Talk = { choices: {}, words: {} };
  for (const step of TALK_STEPS.slice(0, TALK_STEPS.indexOf(until))) {
    if (!stepsFor(talk.choices).includes(step)) continue;
    const question = choiceQuestionSchema.safeParse(step).data;
    if (question === undefined) Object.assign(talk.words, saidAt(step, course));
    else talk.choices = { ...talk.choices, ...chosen(question, fitting, course) };
    const rests = talk.choices.runway === "must-stop" || talk.choices.runway === "no-harder";
    if (step === "runway" && rests) Object.assign(talk.words, said(["otherMeasure"], course, 0.7));
  }
  return talk;
}

function chosen(question: ChoiceQuestion, fitting: Choices, { draw }: Course): Choices {
  const answer = fitting[question];
  const answers: readonly string[] = choicesSchema.shape[question].def.innerType.options;
  if (answer === undefined && draw.chance(0.2)) return {};
  return choicesSchema.parse({ [question]: answer ?? draw.pick(answers) });
}

function saidAt(step: TalkStep, course: Course): GoalWords {
  if (step === "ladder") return said(RUNGS.slice(0, course.draw.whole(0, RUNGS.length)), course, 1);
  if (step === "alreadyTrue" || step === "outcome") return said([step], course, 0.8);
  return {};
}
