import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { weekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { addDays, type DayKey, daysFrom, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import { askWeekly } from "@/lib/prompts/ask-weekly.ts";
import { NOTHING_KNOWN } from "@/lib/prompts/asking/known.ts";
import { Draw } from "./draw.ts";
import { intentionAt } from "./lived-intentions.ts";
import type { Surroundings } from "./lived-moments.ts";
import type { Presence } from "./presence.ts";

const MONDAY = 1;

export interface LivedWeeklies {
  reflections: Reflection[];
  practices: Practice[];
}

/** A weekly on most Fridays, or on the Monday or Tuesday after, and the practices that came of them. */
export function liveWeeklies(
  first: DayKey,
  last: DayKey,
  momentsOf: ReadonlyMap<DayKey, readonly Moment[]>,
  surroundings: Surroundings,
): LivedWeeklies {
  const lived: LivedWeeklies = { reflections: [], practices: [] };
  for (let monday = startOfWeek(first, MONDAY); monday <= last; monday = addDays(monday, 7)) {
    const draw = new Draw(surroundings.seed, `weekly/${monday}`);
    const day = writingDay(monday, surroundings, draw);
    if (day === undefined || day <= first || day >= last) continue;
    // The last is the one that is looked at.
    const isAmongLast = monday >= addDays(last, -28);
    const { wording } = surroundings;
    const practice = isAmongLast ? wording.englishPractice(draw) : wording.practice(draw);
    writeWeekly(lived, { monday, day, practice }, momentsOf, surroundings, draw);
  }
  const newest = lived.practices.at(-1);
  // Whoever looks at a life sees a practice that is lived.
  if (newest !== undefined) delete newest.endedAt;
  return lived;
}

/** Friday, Monday or Tuesday, when the person is there and does not rest this week. */
function writingDay(monday: DayKey, { presence }: Surroundings, draw: Draw): DayKey | undefined {
  const friday = addDays(monday, 4);
  const wanted = addDays(friday, draw.weighted({ "0": 70, "3": 20, "4": 10 }) === "0" ? 0 : draw.whole(3, 4));
  if (draw.chance(0.05) || presence.isPausedOn(friday)) return undefined;
  return [wanted, friday, addDays(friday, 3)].find((day) => !presence.isAwayOn(day));
}

function writeWeekly(
  lived: LivedWeeklies,
  { monday, day, practice: text }: { monday: DayKey; day: DayKey; practice: string },
  momentsOf: ReadonlyMap<DayKey, readonly Moment[]>,
  { seed, wording, presence, whereabouts, intentions }: Surroundings,
  draw: Draw,
): void {
  const isFriday = day === addDays(monday, 4);
  const minutes = isFriday ? draw.whole(845, 1010) : draw.whole(545, 700);
  const finishedAt = instantAt(day, minutes, whereabouts.zoneOn(day)) + draw.whole(0, 59_999);
  const createdAt = finishedAt - draw.whole(4, 45) * 60_000;
  const week = weekInView(day, lived.reflections, monday);
  const moments = daysFrom(week.fromDay, week.untilDay).flatMap((each) => momentsOf.get(each) ?? []);
  const known = { ...NOTHING_KNOWN, moments, reflections: lived.reflections.slice(-40), seed: String(seed) };
  const answers = askWeekly(week, known).map((answer) => ({
    ...answer,
    // A question may be left open.
    text: draw.chance(0.08) ? "" : wording.answerTo(answer.slot, draw),
  }));
  const practice = practise(lived.practices, text, finishedAt, day, draw);
  const intentionId = intentionAt(intentions, finishedAt)?.id;
  if (practice !== undefined) {
    if (intentionId !== undefined) practice.intentionId ??= intentionId;
    carryOn(practice, day, presence, new Draw(seed, `mornings/${day}`), whereabouts);
  }
  lived.reflections.push({
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

/** A new practice, the one lived until now, or none. */
function practise(
  practices: Practice[],
  text: string,
  at: number,
  day: DayKey,
  draw: Draw,
): Practice | undefined {
  const lived = practices.at(-1);
  const choice = draw.weighted({ started: 55, carried: 33, none: 12 });
  if (choice === "none") return undefined;
  const isLived = lived !== undefined && lived.endedAt === undefined;
  if (isLived && (choice === "carried" || lived.text === text)) {
    lived.carriedOn = day;
    lived.updatedAt = at;
    return lived;
  }
  if (isLived) {
    lived.endedAt = at;
    lived.updatedAt = at;
  }
  const started: Practice = { id: draw.id(at), createdAt: at, updatedAt: at, text, carriedOn: day };
  practices.push(started);
  return started;
}

/** The mornings of the week after: it is carried on, and once in a while let go. */
function carryOn(
  practice: Practice,
  from: DayKey,
  presence: Presence,
  draw: Draw,
  whereabouts: Surroundings["whereabouts"],
): void {
  for (const day of daysFrom(addDays(from, 1), addDays(from, 5)).filter((each) => !presence.isAwayOn(each))) {
    const at = instantAt(day, draw.whole(500, 580), whereabouts.zoneOn(day));
    practice.updatedAt = at;
    if (draw.chance(0.02)) {
      practice.endedAt = at;
      return;
    }
    if (draw.chance(0.7)) practice.carriedOn = day;
  }
}
