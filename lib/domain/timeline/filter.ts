import { MOMENT_KINDS, type MomentKind } from "../moments/moment.ts";
import type { Goal } from "../goals/goal.ts";
import type { DayKey } from "../time/day-key.ts";
import { ENTRY_KINDS, type Entry, type EntryKind } from "./entry.ts";
import { matches } from "./matches.ts";

/** Moments can be looked for by what kind of moment they are. */
export type ShownKind = EntryKind | MomentKind;

/** What is to be shown of the timeline. What is undefined narrows nothing. */
export interface TimelineFilter {
  /** Words that have to stand in it, folded. */
  sought: readonly string[];
  kind?: ShownKind | undefined;
  /** Each a set of ids of intentions and goals, to one of which it has to belong. */
  belongsTo: readonly ReadonlySet<string>[];
  /** Both included. */
  fromDay?: DayKey | undefined;
  untilDay?: DayKey | undefined;
}

export const NO_FILTER: TimelineFilter = { sought: [], belongsTo: [] };

export function isShownKind(text: string): text is ShownKind {
  return [...ENTRY_KINDS, ...MOMENT_KINDS].some((kind) => kind === text);
}

/** Whether anything is looked for at all. */
export function narrows({ sought, kind, belongsTo, fromDay, untilDay }: TimelineFilter): boolean {
  return sought.length > 0 || belongsTo.length > 0 || (kind ?? fromDay ?? untilDay) !== undefined;
}

/** Whether an entry is among what is to be shown. */
export function passes(entry: Entry, filter: TimelineFilter): boolean {
  const { sought, kind, belongsTo, fromDay, untilDay } = filter;
  if (fromDay !== undefined && entry.day < fromDay) return false;
  if (untilDay !== undefined && entry.day > untilDay) return false;
  if (kind !== undefined && entry.kind !== kind && !isMomentOf(entry, kind)) return false;
  if (!belongsTo.every((ids) => isOneOf(entry.intentionId, ids) || isOneOf(entry.goalId, ids))) return false;
  return matches(entry.folded, sought);
}

function isMomentOf(entry: Entry, kind: ShownKind): boolean {
  return entry.kind === "moment" && entry.moment.kind === kind;
}

function isOneOf(id: string | undefined, ids: ReadonlySet<string>): boolean {
  return id !== undefined && ids.has(id);
}

/** What belongs to an intention belongs to the goals it was written from as well. */
export function idsAroundIntention(intentionId: string, goals: readonly Goal[]): ReadonlySet<string> {
  const written = goals.filter((goal) => goal.intentionId === intentionId);
  return new Set([intentionId, ...written.map(({ id }) => id)]);
}

/** To a goal belongs what belongs to the intention that was written from it: its moments above all. */
export function idsAroundGoal(goalId: string, goals: readonly Goal[]): ReadonlySet<string> {
  const intentionId = goals.find(({ id }) => id === goalId)?.intentionId;
  return new Set(intentionId === undefined ? [goalId] : [goalId, intentionId]);
}
