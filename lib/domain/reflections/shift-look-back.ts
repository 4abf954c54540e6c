import { formOf, type Goal } from "../goals/goal.ts";
import { isKept } from "../row.ts";
import { addDays, type DayKey, toDayKey } from "../time/day-key.ts";
import type { Reflection } from "./reflection.ts";

/** The looks back on an identity shift: months, not days (W10). */
export const LOOK_BACKS = ["three-months", "six-months"] as const;
export type LookBackKind = (typeof LOOK_BACKS)[number];

/** A quarter of a year and half of one, in whole weeks. */
const DAYS_AFTER: Record<LookBackKind, number> = { "three-months": 91, "six-months": 182 };

/** A look back that a shift gives occasion for: it reaches from the day on which the goal became one to `day`. */
export interface ShiftLookBack {
  kind: LookBackKind;
  fromDay: DayKey;
  day: DayKey;
}

/**
 * The looks back on a goal, the earlier first; none unless it is held and an identity shift. Reckoned in
 * UTC, so that no flight moves the day of one that waits.
 */
export function lookBacksOf(goal: Goal): ShiftLookBack[] {
  const since = goal.shapes.at(-1)?.since;
  if (!isKept(goal) || goal.standing !== "held" || formOf(goal) !== "shift" || since === undefined) return [];
  const fromDay = toDayKey(since);
  return LOOK_BACKS.map((kind) => ({ kind, fromDay, day: addDays(fromDay, DAYS_AFTER[kind]) }));
}

/** The kind of look back that a reflection is; undefined when it is none on a shift. */
export function lookBackKindOf({ kind }: Pick<Reflection, "kind">): LookBackKind | undefined {
  return LOOK_BACKS.find((one) => one === kind);
}
