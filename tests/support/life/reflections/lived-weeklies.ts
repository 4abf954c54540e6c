import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { type Reflection, REFLECTION_SLOTS } from "@/lib/domain/reflections/reflection.ts";
import { weekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { addDays, type DayKey, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import { type Known, NOTHING_KNOWN } from "@/lib/prompts/asking/known.ts";
import { activeThen } from "../active-then.ts";
import { Draw } from "../draw.ts";
import { intentionAt } from "../lived-intentions.ts";
import type { Surroundings } from "../lived-moments.ts";
import { type Ground, knownThen } from "./ground.ts";
import { carryOn, practise } from "./lived-practices.ts";
import { type LivedQuestions, questionsThen } from "./lived-questions.ts";
import type { LivedRatings } from "./lived-ratings.ts";
import { LivedStandings } from "./lived-standings.ts";
import { weeklyAnswers } from "./weekly-answers.ts";

const MONDAY = 1;

export interface LivedWeeklies {
  weeklies: Reflection[];
  practices: Practice[];
  standings: QuestionStanding[];
}

/** What the weeklies are written into, one after another. */
interface Writing {
  weeklies: Reflection[];
  practices: Practice[];
  standings: LivedStandings;
  ratings: LivedRatings;
  questions: LivedQuestions;
}

/** A weekly on most Fridays, or on the Monday or Tuesday after, and the practices that came of them. */
export function liveWeeklies(
  ground: Ground,
  ratings: LivedRatings,
  questions: LivedQuestions,
): LivedWeeklies {
  const { seed, wording } = ground;
  const { first, last } = ground.calendar;
  const writing: Writing = {
    weeklies: [],
    practices: [],
    standings: new LivedStandings(),
    ratings,
    questions,
  };
  for (let monday = startOfWeek(first, MONDAY); monday <= last; monday = addDays(monday, 7)) {
    const draw = new Draw(seed, `weekly/${monday}`);
    const day = writingDay(monday, ground, draw);
    if (day === undefined || day <= first || day >= last) continue;
    // The last is the one that is looked at.
    const isAmongLast = monday >= addDays(last, -28);
    const practice = isAmongLast ? wording.englishPractice(draw) : wording.practice(draw);
    writeWeekly(writing, { monday, day, practice }, ground, draw);
  }
  const { weeklies, practices, standings } = writing;
  const newest = practices.at(-1);
  // Whoever looks at a life sees a practice that is lived.
  if (newest !== undefined) delete newest.endedAt;
  return { weeklies, practices, standings: standings.rows };
}

/** Friday, Monday or Tuesday, when the person is there and does not rest this week. */
function writingDay(monday: DayKey, { presence }: Surroundings, draw: Draw): DayKey | undefined {
  const friday = addDays(monday, 4);
  const wanted = addDays(friday, draw.weighted({ "0": 70, "3": 20, "4": 10 }) === "0" ? 0 : draw.whole(3, 4));
  if (draw.chance(0.05) || presence.isPausedOn(friday)) return undefined;
  return [wanted, friday, addDays(friday, 3)].find((day) => !presence.isAwayOn(day));
}

function writeWeekly(
  writing: Writing,
  { monday, day, practice: text }: { monday: DayKey; day: DayKey; practice: string },
  ground: Ground,
  draw: Draw,
): void {
  const { seed, wording, presence, whereabouts, intentions } = ground;
  const isFriday = day === addDays(monday, 4);
  const minutes = isFriday ? draw.whole(845, 1010) : draw.whole(545, 700);
  const finishedAt = instantAt(day, minutes, whereabouts.zoneOn(day)) + draw.whole(0, 59_999);
  const createdAt = finishedAt - draw.whole(4, 45) * 60_000;
  const week = weekInView(day, writing.weeklies, monday);
  // A question may be left open.
  const written = new Map(
    REFLECTION_SLOTS.map((slot) => [slot, draw.chance(0.08) ? "" : wording.answerTo(slot, draw)]),
  );
  writing.ratings.rateWeek(monday, createdAt);
  const ofAnswers = new Draw(seed, `weekly-answers/${monday}`);
  const answers = weeklyAnswers(week, known(writing, monday, day, createdAt, ground), written, ofAnswers);
  writing.standings.sayOf(answers, day, finishedAt - 30_000, ofAnswers);
  const practice = practise(writing.practices, text, finishedAt, day, draw);
  const intentionId = intentionAt(intentions, finishedAt)?.id;
  if (practice !== undefined) {
    if (intentionId !== undefined) practice.intentionId ??= intentionId;
    carryOn(practice, day, presence, new Draw(seed, `mornings/${day}`), whereabouts);
  }
  writing.weeklies.push({
    id: draw.id(createdAt),
    createdAt,
    updatedAt: finishedAt,
    kind: "weekly",
    ...week,
    answers,
    practiceText: practice?.text ?? "",
    ...(practice && { practiceId: practice.id }),
    finishedAt,
  });
}

function known(
  { weeklies, standings, ratings, questions: { questions, packs } }: Writing,
  monday: DayKey,
  day: DayKey,
  at: number,
  ground: Ground,
): Known {
  return {
    ...NOTHING_KNOWN,
    ...knownThen(ground, day, at),
    ratings: ratings.of(monday),
    reflections: weeklies,
    standings: standings.rows,
    ownQuestions: questionsThen(questions, at),
    packs: activeThen(packs, at),
    seed: ground.intentions.rows[0]?.id,
    sinceDay: ground.calendar.first,
  };
}
