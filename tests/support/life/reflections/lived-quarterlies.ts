import { quarterMain } from "@/lib/domain/goals/quarter-main.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { firstDayOfQuarter, lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { en } from "@/lib/messages/en.ts";
import { askQuarterly } from "@/lib/prompts/ask-quarterly.ts";
import { Draw } from "../draw.ts";
import type { Ground } from "./ground.ts";
import type { LivedRatings } from "./lived-ratings.ts";
import { answered, occasion } from "./occasion.ts";

const MONDAY = 1;
/** From the Monday of the quarter's last week on one is asked about it, for so many days. */
const OPEN_DAYS = 13;
/** With fewer days behind one there is little to look back on. */
const LEAST_LIVED_DAYS = 28;

/** Most quarters are closed, in the days around their end, with the ratings first. */
export function liveQuarterlies(ground: Ground, ratings: LivedRatings): Reflection[] {
  const { calendar, seed, goalsThen, wording } = ground;
  const lived: Reflection[] = [];
  let quarter = firstDayOfQuarter(calendar.first);
  for (; quarter < calendar.last; quarter = addDays(lastDayOfQuarter(quarter), 1)) {
    const draw = new Draw(seed, `quarterly/${quarter}`);
    const untilDay = lastDayOfQuarter(quarter);
    const monday = startOfWeek(untilDay, MONDAY);
    const createdAt = calendar.on(addDays(monday, draw.whole(0, OPEN_DAYS)), draw);
    const finishedAt = createdAt + draw.whole(12, 50) * 60_000;
    const isClosed = draw.chance(0.88) && monday >= addDays(calendar.first, LEAST_LIVED_DAYS);
    if (!isClosed || !calendar.holds(finishedAt)) continue;
    const week = startOfWeek(calendar.dayAt(createdAt), MONDAY);
    ratings.rateWeek(week, createdAt);
    ratings.rateThen(quarter, createdAt + 90_000);
    const goals = goalsThen.at(createdAt);
    const asked = askQuarterly(quarter, goals, lived);
    const answers = [
      ...answered(asked, 0.15, ({ slot }) => wording.answerTo(slot, draw), draw),
      ...closes(quarter, ground, createdAt, draw),
    ];
    const beginning = { kind: "quarterly", period: quarter, fromDay: quarter, untilDay, answers } as const;
    lived.push(occasion(beginning, { createdAt, finishedAt }, draw));
  }
  return lived;
}

/** What becomes of the main learning goal of the quarter, if there is one. */
function closes(quarter: DayKey, { goalsThen }: Ground, at: number, draw: Draw): Answer[] {
  const goal = quarterMain(goalsThen.at(at), quarter);
  if (goal === undefined) return [];
  const { ways } = en.occasions.quarterly.closing;
  const text = draw.chance(0.8) ? ways.keep : ways.reshape;
  return [{ slot: "ahead", questionId: `quarterly-closes/${goal.id}`, question: goal.text, text }];
}
