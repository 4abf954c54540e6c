import type { Moment, MomentKind } from "@/lib/domain/moments/moment.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { offsetMinutesAt, personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { database } from "./database.ts";
import { refreshDay } from "./days.ts";
import { loadCurrentIntention } from "./intentions.ts";
import { newRow } from "./new-row.ts";
import { ANSWERED_BY_MOMENT, answerWaiting } from "./nudges.ts";
import { loadCurrentPractice } from "./practices.ts";
import { changeSettings, loadSettings } from "./settings.ts";
import { keepVersion } from "./versions.ts";
import { keepSettled, type TextPlace, writeText } from "./written-text.ts";

/** What a moment is logged under. It is read beforehand, so that a tap waits for one write and nothing else. */
export interface MomentPlace {
  dayStartsAtMinutes: number;
  intentionId: string | undefined;
  practiceId: string | undefined;
}

export async function loadMomentPlace(): Promise<MomentPlace> {
  const [{ dayStartsAtMinutes }, intention, practice] = await Promise.all([
    loadSettings(),
    loadCurrentIntention(),
    loadCurrentPractice(),
  ]);
  return { dayStartsAtMinutes, intentionId: intention?.id, practiceId: practice?.id };
}

/** Logs a moment at `now` (epoch ms) in `zone`. See `followMoment` for what comes after. */
export async function logMoment(
  kind: MomentKind,
  { dayStartsAtMinutes, ...under }: MomentPlace,
  zone: string,
  now: number,
): Promise<Moment> {
  const moment: Moment = {
    ...newRow(now),
    at: now,
    day: personalDayAt(now, zone, dayStartsAtMinutes),
    offsetMinutes: Math.round(offsetMinutesAt(now, zone)),
    kind,
    ...under,
  };
  await database.moments.add(moment);
  return moment;
}

/**
 * What follows from a moment that was logged: it counts in its day, and a check-in or an end of day that
 * waits is answered by it. Should the page be gone before, settling makes up for it.
 */
export function followMoment({ day }: Moment, now: number): Promise<void> {
  return database.transaction("rw", database.moments, database.days, database.nudges, async () => {
    await refreshDay(day);
    await answerWaiting(ANSWERED_BY_MOMENT, now);
  });
}

/** What a person can say about a moment after it is logged. */
export type MomentDetails = Partial<Pick<Moment, "kind" | "note" | "unease">>;

/** Adds to or corrects a moment. A note that is replaced is kept as an earlier version, and so is what had stood for a while. */
export function editMoment(id: string, details: MomentDetails, now: number): Promise<void> {
  const scope = [database.moments, database.days, database.versions, database.settings];
  return database.transaction("rw", scope, async () => {
    const moment = await database.moments.get(id);
    if (moment === undefined) return;
    if (moment.note !== undefined && "note" in details && details.note !== moment.note) {
      await keepVersion("moments", moment, now);
    } else if (losesSomething(moment, details)) {
      await keepSettled("moments", moment, now);
    }
    await database.moments.put({ ...moment, ...details, updatedAt: now });
    if (details.unease !== undefined && (await loadSettings()).uneaseMetAt === null) {
      await changeSettings({ uneaseMetAt: now }, now);
    }
    await refreshDay(moment.day);
  });
}

/** Whether something said is replaced, or soon could be: after any change a note is taken for one just begun. */
function losesSomething(moment: Moment, details: MomentDetails): boolean {
  const { kind = moment.kind } = details;
  const losesUnease = moment.unease !== undefined && "unease" in details && details.unease !== moment.unease;
  return moment.note !== undefined || kind !== moment.kind || losesUnease;
}

/** Saves a note as it is typed; see `writeText`. An empty note leaves no field behind. */
export function writeNote(
  id: string,
  text: string,
  seen: string,
  now: number,
): Promise<{ saved: boolean; stored: string }> {
  return writeText(database.moments, "moments", id, NOTE, text, seen, now);
}

const NOTE: TextPlace<Moment> = {
  read: ({ note }) => note ?? "",
  written: (moment, text) => {
    const { note: _, ...rest } = moment;
    return text === "" ? rest : { ...rest, note: text };
  },
  isAlone: true,
};

/** Takes a moment back; it leaves a tombstone and can be restored. */
export function deleteMoment(id: string, now: number): Promise<void> {
  return setDeleted(id, now, now);
}

export function restoreMoment(id: string, now: number): Promise<void> {
  return setDeleted(id, undefined, now);
}

function setDeleted(id: string, deletedAt: number | undefined, now: number): Promise<void> {
  return database.transaction("rw", database.moments, database.days, database.versions, async () => {
    const moment = await database.moments.get(id);
    if (moment === undefined) return;
    if (losesSomething(moment, {})) await keepSettled("moments", moment, now);
    await database.moments.put({ ...moment, deletedAt, updatedAt: now });
    await refreshDay(moment.day);
  });
}

/** The moments that were deleted after `since` (epoch ms). */
export function momentsDeletedAfter(since: number): Promise<Moment[]> {
  return database.moments.where("deletedAt").above(since).toArray();
}

/** A moment by its id, also one that was taken back. */
export function momentById(id: string): Promise<Moment | undefined> {
  return database.moments.get(id);
}

/** The last moment from `from` to `until` (epoch ms), unless it was taken back. */
export async function lastMomentBetween(from: number, until: number): Promise<Moment | undefined> {
  const last = await database.moments.where("at").between(from, until, true, true).last();
  return last && isKept(last) ? last : undefined;
}

/** The moments of the days from `first` to `last`, both included, in time order. */
export async function momentsBetween(first: DayKey, last: DayKey): Promise<Moment[]> {
  const rows = await database.moments.where("day").between(first, last, true, true).toArray();
  return rows.filter(isKept).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
