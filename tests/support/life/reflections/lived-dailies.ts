import { heldShifts } from "@/lib/domain/goals/held-shifts.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import { en } from "@/lib/messages/en.ts";
import { askDaily } from "@/lib/prompts/ask-daily.ts";
import { wordsOf } from "@/lib/prompts/asking/words-of.ts";
import { fillQuestion } from "@/lib/prompts/bank/fill-question.ts";
import { openAnswer } from "@/lib/prompts/open-answer.ts";
import { Draw } from "../draw.ts";
import { named } from "../texts.ts";
import { sentences } from "../wording.ts";
import type { Ground } from "./ground.ts";
import { occasion } from "./occasion.ts";

/** Share of the days with a moment that end in a minute of reflection. */
const SHARE = 0.96;
/** Minutes since midnight between which it is written. */
const FROM_MINUTES = 16 * 60 + 40;
const UNTIL_MINUTES = 22 * 60;
/** So many of the last ones decide what is asked: more than have to lie between two askings of a question. */
const REMEMBERED = 25;

/** One question on most days that hold a moment; on a day of travel there is no time for it. */
export function liveDailies(ground: Ground, workingDays: Schedule["workingDays"]): Reflection[] {
  const { seed, calendar, momentsOf, whereabouts, goalsThen, texts } = ground;
  const lived: Reflection[] = [];
  for (const [day, moments] of momentsOf) {
    const draw = new Draw(seed, `daily/${day}`);
    if (day >= calendar.last || whereabouts.leavesOn(day) || !draw.chance(SHARE)) continue;
    const zone = whereabouts.zoneOn(day);
    const createdAt = instantAt(day, draw.whole(FROM_MINUTES, UNTIL_MINUTES), zone) + draw.whole(0, 59_999);
    const goals = goalsThen.at(createdAt);
    // Of goals, what a day is asked goes by shifts alone.
    const known = { goals: heldShifts(goals), moments: moments.filter(({ at }) => at <= createdAt) };
    const question = askDaily({ today: day, earlier: lived.slice(-REMEMBERED), workingDays, known });
    if (question === undefined) continue;
    const asked = openAnswer(question, fillQuestion(question, wordsOf(goals)));
    const text = draw.chance(0.6)
      ? named(draw)(texts.lines.next(draw))
      : sentences(asked.slot, draw.whole(1, 3), draw);
    const answers = [{ ...asked, text }, ...tomorrow(ground, draw)];
    const beginning = { kind: "daily", period: day, fromDay: day, untilDay: day, answers } as const;
    const finishedAt = createdAt + draw.whole(20_000, 240_000);
    lived.push(occasion(beginning, { createdAt, finishedAt }, draw));
  }
  return lived;
}

/** A line for the next day, if one likes. */
function tomorrow({ texts }: Ground, draw: Draw): Answer[] {
  if (draw.chance(0.55)) return [];
  const text = named(draw)(texts.tomorrows.next(draw));
  return [{ slot: "ahead", questionId: "daily-tomorrow", question: en.occasions.daily.tomorrow, text }];
}
