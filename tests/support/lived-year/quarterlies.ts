import type { Goal, GoalStanding } from "@/lib/domain/goals/goal.ts";
import { quarterMain } from "@/lib/domain/goals/quarter-main.ts";
import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { askQuarterly } from "@/lib/prompts/ask-quarterly.ts";
import { changeGoal, goals } from "@/lib/storage/goals.ts";
import { finishOccasion, reflectionsOfKinds, writeOccasion } from "@/lib/storage/occasions.ts";
import { chooseQuarterMain } from "@/lib/storage/quarter-main.ts";
import { dayOf, IN_TWO_PARTS, mondayOf, QUARTERS } from "./calendar.ts";
import { rateTwins, rateWeek } from "./ratings.ts";
import { wordsTo } from "./weeklies.ts";

/** What there is to learn, in the order in which it was written down. The first belongs to the first quarter. */
export const TO_LEARN = ["Ask whose turn it is", "Speak first in the round", "Say no once a week"] as const;

/** What becomes of that at the end of each quarter, and what comes next. */
const LEARNED: Readonly<Record<string, { becomes: GoalStanding; next: string }>> = {
  "2026-01-01": { becomes: "resting", next: TO_LEARN[1] },
  "2026-04-01": { becomes: "held", next: TO_LEARN[1] },
  "2026-07-01": { becomes: "reached", next: TO_LEARN[2] },
  "2026-10-01": { becomes: "held", next: TO_LEARN[2] },
};

/** Begins the look at a quarter at `now` (epoch ms), or closes it when that is its day. */
export async function liveQuarterly(quarter: DayKey, now: number): Promise<void> {
  const quarterlies = await reflectionsOfKinds(["quarterly"]);
  const draft = quarterlies.find(({ period }) => period === quarter);
  const isLast = QUARTERS.some((one) => one.quarter === quarter && one.closed === dayOf(now));
  if (draft !== undefined && !isLast) return;
  const all = await goals();
  const main = quarterMain(all, quarter);
  const beginning: Beginning = draft ?? {
    kind: "quarterly",
    period: quarter,
    fromDay: quarter,
    untilDay: lastDayOfQuarter(quarter),
    answers: [...askQuarterly(quarter, all, quarterlies), ...(main ? [closing(main)] : [])],
  };
  if (draft === undefined) {
    await rateWeek(mondayOf(dayOf(now)), now);
    await rateTwins(quarter, now);
  }
  const open = beginning.answers.filter(({ text }) => text === "");
  const { written } = IN_TWO_PARTS.find(({ begun }) => begun === dayOf(now)) ?? { written: open.length };
  for (const asked of open.slice(0, written)) {
    await writeOccasion(beginning, asked, wordsTo(asked.questionId, dayOf(now)), "", now);
  }
  if (isLast) await finishOccasion(beginning, now, await closeLearning(quarter, main, now));
}

function closing({ id, text }: Goal): Answer {
  return { slot: "ahead", questionId: `quarterly-closes/${id}`, question: text, text: "" };
}

/** Closes one intention to learn, chooses the next, and says which. */
async function closeLearning(quarter: DayKey, main: Goal | undefined, now: number): Promise<Answer[]> {
  const { becomes, next } = LEARNED[quarter] ?? {};
  if (main !== undefined && becomes !== undefined) {
    await changeGoal(main.id, (goal) => ({ ...goal, standing: becomes }), now);
  }
  const chosen = (await goals()).find(({ text }) => text === next);
  if (chosen === undefined) return [];
  await chooseQuarterMain(chosen.id, addDays(lastDayOfQuarter(quarter), 1), now);
  return [{ slot: "ahead", questionId: "quarterly-next", question: "What comes next", text: chosen.text }];
}
