import type { Goal } from "../goals/goal.ts";
import { isKept } from "../row.ts";
import type { DayKey } from "../time/day-key.ts";
import { draftInView, rowInView } from "./draft.ts";
import { latestPeriodFirst } from "./newest-first.ts";
import type { Reflection } from "./reflection.ts";
import { type LookBackKind, lookBackKindOf, lookBacksOf, type ShiftLookBack } from "./shift-look-back.ts";

/** What the room of a shift shows. */
export interface LookBackInView {
  lookBack: ShiftLookBack;
  /** What is written of it by now. */
  row: Reflection | undefined;
  /** The shift gives no occasion for it any more: it rests, was reached, deleted, or became one anew. */
  isOver: boolean;
}

/**
 * What is looked back on, of the kind that is `wanted` if one is: a draft with words, whatever has become
 * of the goal since it was begun; else the latest look back that its shift gives occasion for; else one
 * that is finished. Undefined when there is neither. `rows` are the reflections on that goal, `goal` is
 * undefined when nothing is known of it any more.
 *
 * @param shownId the draft that the room shows already: it stays, also while it is being emptied
 */
export function lookBackInView(
  goal: Goal | undefined,
  rows: readonly Reflection[],
  wanted: LookBackKind | undefined,
  today: DayKey,
  shownId?: string,
): LookBackInView | undefined {
  const offered = goal === undefined ? [] : lookBacksOf(goal);
  const known = latestPeriodFirst(
    rows
      .filter((row) => isKept(row) && lookBackKindOf(row) !== undefined)
      .filter(({ kind }) => wanted === undefined || kind === wanted),
  );
  const draft = draftInView(known, shownId);
  if (draft !== undefined) return inViewOf(draft, offered);

  const lookBack =
    offered.find(({ kind }) => kind === wanted) ?? offered.findLast(({ day }) => day <= today) ?? offered[0];
  if (lookBack === undefined) {
    const finished = known.find(({ finishedAt }) => finishedAt !== undefined);
    return finished && inViewOf(finished, offered);
  }
  const row = rowInView(
    rows.filter(({ kind }) => kind === lookBack.kind),
    lookBack.day,
  );
  return { lookBack, row, isOver: false };
}

function inViewOf(row: Reflection, offered: readonly ShiftLookBack[]): LookBackInView | undefined {
  const kind = lookBackKindOf(row);
  if (kind === undefined) return undefined;
  const isOver = !offered.some((one) => one.kind === kind && one.day === row.period);
  return { lookBack: { kind, fromDay: row.fromDay, day: row.period }, row, isOver };
}
