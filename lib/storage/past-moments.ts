import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Moment, MomentKind } from "@/lib/domain/moments/moment.ts";
import { NOON_MINUTES, placedAnew, placedIn, type Placing } from "@/lib/domain/moments/placed-moment.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { database } from "./database.ts";
import { refreshDay } from "./days.ts";
import { newRow } from "./new-row.ts";
import { loadSettings } from "./settings.ts";
import { keepVersion } from "./versions.ts";

/** When a moment was. `minutes` since midnight; undefined when no time is known. */
export interface PastTime {
  day: DayKey;
  minutes?: number | undefined;
}

/** What is said of a moment that is added later. */
export interface PastMoment extends PastTime {
  kind: MomentKind;
  note?: string | undefined;
}

/**
 * Adds a moment of an earlier day at `now` (epoch ms), under the intention and practice that were
 * current then as far as is known. It answers no nudge.
 *
 * @returns the moment; undefined when it would lie ahead, and nothing is kept
 */
export function recordPastMoment(
  { kind, day, minutes, note }: PastMoment,
  zone: string,
  now: number,
): Promise<Moment | undefined> {
  const scope = [database.moments, database.days, database.intentions, database.practices, database.settings];
  return database.transaction("rw", scope, async () => {
    const { dayStartsAtMinutes } = await loadSettings();
    const wanted = placedIn(zone, day, minutes ?? NOON_MINUTES, dayStartsAtMinutes);
    const placing = minutes === undefined ? notAhead(wanted, dayStartsAtMinutes, zone, now) : wanted;
    if (placing.at > now) return undefined;
    const moment: Moment = {
      ...newRow(now),
      ...placing,
      ...(minutes === undefined && { timeUnknown: true }),
      kind,
      ...(note !== undefined && note !== "" && { note }),
      intentionId: intentionThen(await database.intentions.toArray(), placing.at)?.id,
      practiceId: practiceThen(await database.practices.toArray(), placing.at)?.id,
    };
    await database.moments.add(moment);
    await refreshDay(day);
    return moment;
  });
}

/**
 * Corrects the day and time of a moment, and keeps it as it was as an earlier version.
 *
 * @returns whether it was kept: not when it would lie ahead, or is no longer there
 */
export function moveMoment(
  id: string,
  { day, minutes }: PastTime,
  zone: string,
  now: number,
): Promise<boolean> {
  const scope = [database.moments, database.days, database.versions, database.settings];
  return database.transaction("rw", scope, async () => {
    const moment = await database.moments.get(id);
    const { dayStartsAtMinutes } = await loadSettings();
    if (moment === undefined) return false;
    const wanted = placedAnew(moment, zone, day, minutes ?? NOON_MINUTES, dayStartsAtMinutes);
    const placing = minutes === undefined ? notAhead(wanted, dayStartsAtMinutes, zone, now) : wanted;
    if (placing.at > now) return false;
    await keepVersion("moments", moment, now);
    const { timeUnknown: _, ...rest } = moment;
    await database.moments.put({
      ...rest,
      ...placing,
      ...(minutes === undefined && { timeUnknown: true }),
      updatedAt: now,
    });
    await refreshDay(moment.day);
    await refreshDay(day);
    return true;
  });
}

/** On a day whose noon is still to come, a moment without a time stands at `now`. */
function notAhead(placing: Placing, dayStartsAtMinutes: number, zone: string, now: number): Placing {
  const isToday = placing.day === personalDayAt(now, zone, dayStartsAtMinutes);
  return isToday && placing.at > now ? { ...placing, at: now } : placing;
}

/** Of those chosen by then the one chosen last. An earlier choice of one chosen again later is not known. */
function intentionThen(intentions: readonly Intention[], at: number): Intention | undefined {
  return intentions
    .filter((intention) => isKept(intention) && intention.chosenAt > 0 && intention.chosenAt <= at)
    .toSorted((a, b) => b.chosenAt - a.chosenAt)[0];
}

function practiceThen(practices: readonly Practice[], at: number): Practice | undefined {
  return practices
    .filter((practice) => isKept(practice) && practice.createdAt <= at && (practice.endedAt ?? Infinity) > at)
    .toSorted((a, b) => b.createdAt - a.createdAt)[0];
}
