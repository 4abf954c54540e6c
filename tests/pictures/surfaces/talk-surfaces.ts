import { type Choices, choicesSchema } from "@/lib/domain/goals/choices.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { stepsFor, TALK_STEPS, type TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import { addressOfGoal, GOAL_NUMBERS } from "./goals-written.ts";
import { openAll, type Surface } from "./surface.ts";
import { LADDER_WORDS } from "./words-written.ts";
import { idOf, type Written } from "./written.ts";

/** Answers of somebody who is asked every question there is. */
const ANSWERS: Choices = {
  need: "do",
  oldWay: "no",
  before: "yes",
  control: "some",
  conditions: "moving",
  skill: "partly",
  stretch: "hard",
  taste: "open",
  company: "together",
  horizon: "longer",
  runway: "must-stop",
  reaching: "yes",
  rigid: "no",
  tunnel: "no",
  unrested: "yes",
  comparing: "yes",
};

/** The goal as it stands when the conversation has come to a step, which is not yet answered. */
function goalAt(step: TalkStep, { goals }: Written): Goal {
  const asked = stepsFor(ANSWERS);
  const before = new Set<string>(asked.slice(0, asked.indexOf(step)));
  const choices = Object.fromEntries(Object.entries(ANSWERS).filter(([name]) => before.has(name)));
  const [talked, shift] = [GOAL_NUMBERS.talked, GOAL_NUMBERS.shift].map((number) =>
    goals.find(({ id }) => id === idOf(number)),
  );
  if (talked === undefined || shift === undefined)
    throw new Error("The goals of the pictures are not there.");
  // As long as the texts of the others: what was climbed is that of the goal with a sentence.
  const climbed = goals.find(({ words }) => words.rung1 !== undefined)?.words ?? LADDER_WORDS;
  const { rung1 = "", rung2 = "", rung3 = "", sentence = "" } = climbed;
  return {
    ...talked,
    talkStep: step,
    choices: choicesSchema.parse(choices),
    words: {
      ...(step !== "need" && { rung1, rung2, rung3 }),
      ...(step === "outcome" && { alreadyTrue: rung3, outcome: sentence }),
    },
    ...(step !== "before" && { repeatsGoalId: shift.id }),
    // The date was moved twice: a sign that one of the pitfalls finds.
    earlierDueDays: goals.flatMap(({ earlierDueDays }) => earlierDueDays),
  };
}

/** The conversation about a goal: every step, and what is folded away under the first. */
export const TALK_SURFACES: Surface[] = [
  {
    name: "talk-goal",
    address: "journal.html#/goals",
    act: async (page) => {
      await page.locator(".goals header button").click();
      await page.locator(".goals header textarea").fill("Get promoted by the summer");
    },
  },
  ...TALK_STEPS.map((step, place): Surface => ({
    name: `talk-${String(place + 1).padStart(2, "0")}-${step}`,
    address: addressOfGoal("talked", "/talk"),
    rows: (written) => [["goals", { ...goalAt(step, written) }]],
  })),
  {
    name: "talk-answered",
    address: addressOfGoal("talked", "/talk"),
    rows: (written) => [["goals", { ...goalAt("horizon", written), talkStep: "control" }]],
    act: openAll,
  },
  {
    name: "talk-form-open",
    address: addressOfGoal("talked", "/talk"),
    rows: (written) => [["goals", { ...goalAt("form", written) }]],
    act: openAll,
  },
];
