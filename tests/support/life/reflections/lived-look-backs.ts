import { wordsThen } from "@/lib/domain/goals/words-then.ts";
import { GAP_WORDS } from "@/lib/domain/goals/words.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { lookBacksOf, type ShiftLookBack } from "@/lib/domain/reflections/shift-look-back.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { addDays, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { en } from "@/lib/messages/en.ts";
import { fillQuestion } from "@/lib/prompts/bank/fill-question.ts";
import { LOOK_BACK } from "@/lib/prompts/bank/look-back.ts";
import { openAnswer } from "@/lib/prompts/open-answer.ts";
import { Draw } from "../draw.ts";
import type { Ground } from "./ground.ts";
import { answered, occasion } from "./occasion.ts";

/** So long after its day it is asked about. */
const OPEN_DAYS = 20;
/** What was written within so many days belongs to the beginning. */
const BEGINNING_DAYS = 14;
/** Both sides of the gap and both ways, asked anew. */
const ASKED_ANEW = [
  ...GAP_WORDS,
  "madeMeMatter",
  "oldSign",
  "oldQuestion",
  "measureOfShift",
  "newSign",
  "newQuestion",
] as const;

/** The looks back, after three and six months, on each shift that is still held then. */
export function liveLookBacks(ground: Ground): Reflection[] {
  const { calendar, goalsThen, seed } = ground;
  const everShifted = goalsThen
    .at(calendar.until)
    .filter(({ shapes }) => shapes.some(({ form }) => form === "shift"));
  return everShifted.flatMap(({ id, shapes }) => {
    const since = shapes.find(({ form }) => form === "shift")?.since ?? 0;
    const begun = goalsThen.at(since).find((goal) => goal.id === id);
    return (begun ? lookBacksOf(begun) : []).flatMap((lookBack) => {
      const draw = new Draw(seed, `look-back/${id}/${lookBack.kind}`);
      const createdAt = calendar.on(addDays(lookBack.day, draw.whole(0, OPEN_DAYS)), draw);
      const goal = goalsThen.at(createdAt).find((one) => one.id === id);
      const isOffered = goal !== undefined && lookBacksOf(goal).some(({ day }) => day === lookBack.day);
      const finishedAt = createdAt + draw.whole(10, 40) * 60_000;
      if (!isOffered || draw.chance(0.12) || !calendar.holds(finishedAt)) return [];
      const answers = answersOf(goal, lookBack, createdAt, ground, draw);
      const { kind, fromDay, day } = lookBack;
      const beginning = { kind, period: day, goalId: id, fromDay, untilDay: day, answers };
      return [occasion(beginning, { createdAt, finishedAt }, draw)];
    });
  });
}

function answersOf(
  goal: Goal,
  { fromDay }: ShiftLookBack,
  at: number,
  { goalVersions, texts, wording }: Ground,
  draw: Draw,
): Answer[] {
  const versions = goalVersions.filter(({ rowId, replacedAt }) => rowId === goal.id && replacedAt <= at);
  const then = wordsThen(goal, versions, toUtcMidnight(addDays(fromDay, BEGINNING_DAYS)));
  const asked = LOOK_BACK.map((question) =>
    openAnswer(question, fillQuestion(question, { new: then.newSign ?? "" })),
  );
  // One that is asked anew joins the others with its first letter.
  const anew = ASKED_ANEW.filter(() => draw.chance(0.8)).map((word): Answer => {
    const { question } = en.shift.questions[word];
    return { slot: "deeper", questionId: `now/${word}`, question, text: texts.answer(word, draw) };
  });
  return [...answered(asked, 0.2, ({ slot }) => wording.answerTo(slot, draw), draw), ...anew];
}
