import { isAskedFor } from "@/lib/domain/nudges/nudge-kind.ts";
import { isProtectedAt } from "@/lib/domain/schedule/protected-time.ts";
import { isQuietAt } from "@/lib/domain/schedule/schedule.ts";
import { daysBetween, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import type { Happening, Shown, Stream, Taken } from "./happening.ts";

const MS_PER_HOUR = 3_600_000;
const FIRST_DAYS = 5;

export const takenIn = ({ story }: Stream): Taken[] => story.filter((one) => one.what === "taken");
export const shownIn = ({ story }: Stream): Shown[] => story.filter((one) => one.what === "shown");

/** What a complaint says of where it happened. */
export function where({ trueAt, schedule }: Happening): string {
  return `at ${new Date(trueAt).toISOString()} in ${schedule.zone}`;
}

const isCounted = ({ nudge: { kind } }: Taken) => kind !== "weekly" && !isAskedFor(kind);

/** R1: no day has more permits than it may have at the moment of the last, and no week. */
export function overTheCap(stream: Stream): string[] {
  const counted = takenIn(stream).filter(isCounted);
  return counted.flatMap((last) => {
    const { schedule, dayNumber, trueAt, day } = last;
    const most = dayNumber < FIRST_DAYS ? Math.min(1, schedule.mostPerDay) : schedule.mostPerDay;
    const before = counted.filter((one) => one.trueAt <= trueAt);
    // A clock set to a day of another year is in another day of that name.
    const sameDay = before.filter((one) => one.day === day && trueAt - one.trueAt < 48 * MS_PER_HOUR);
    if (sameDay.length > most) return [`${sameDay.length} permits on ${day}, ${where(last)}`];
    if (stream.isTampered) return [];
    const ofWeek = before.filter((one) => daysBetween(one.day, day) < 7 && one.day <= day).length;
    const mostOfWeek = Math.max(8, 4 * schedule.mostPerDay);
    return ofWeek > mostOfWeek ? [`${ofWeek} permits in seven days, ${where(last)}`] : [];
  });
}

/** R13: what the person set speaks up five times a day at most. */
export function askedForTooOften(stream: Stream): string[] {
  const asked = takenIn(stream).filter(({ nudge }) => isAskedFor(nudge.kind));
  return asked.flatMap((last) => {
    const sameDay = asked.filter(
      ({ day, trueAt }) =>
        day === last.day && trueAt <= last.trueAt && last.trueAt - trueAt < 48 * MS_PER_HOUR,
    );
    return sameDay.length > 5 ? [`${sameDay.length} cues on ${last.day}, ${where(last)}`] : [];
  });
}

/** R1: three hours lie between two permits, but before one that was put off until then. */
export function tooClose(stream: Stream): string[] {
  if (stream.isTampered) return [];
  const counted = takenIn(stream).filter(isCounted);
  return counted.flatMap((taken, index) => {
    const before = counted[index - 1];
    if (before === undefined || taken.nudge.postponedUntil !== undefined) return [];
    const apart = taken.trueAt - before.trueAt;
    return apart < 3 * MS_PER_HOUR ? [`${apart / MS_PER_HOUR} hours apart, ${where(taken)}`] : [];
  });
}

/** R1, R3, W9: nothing comes in quiet hours, on days off, in a pause or in protected time. */
export function atWrongTimes(stream: Stream): string[] {
  return [...takenIn(stream), ...shownIn(stream)].flatMap((one) => {
    const { at, nudge, schedule } = one;
    const { zone, quietHours, workingDays, weekly, pausedUntil } = schedule;
    const day = calendarDayAt(at, zone);
    const isPutThere = nudge.kind === "weekly" && weekdayOf(day) === weekly.weekday;
    const wrongs = {
      "quiet hours": isQuietAt(minutesOfDayAt(at, zone), quietHours),
      "a day off": !workingDays.includes(weekdayOf(day)) && !isPutThere,
      "a pause": pausedUntil !== null && day < pausedUntil,
      "protected time": isProtectedAt(at, schedule),
    };
    return Object.entries(wrongs).flatMap(([name, isWrong]) =>
      isWrong ? [`${nudge.id} in ${name}, ${where(one)}`] : [],
    );
  });
}
