import type { Moment } from "../moments/moment.ts";
import { isKept } from "../row.ts";
import { startOfWeek } from "../time/day-key.ts";
import { median } from "./median.ts";
import type { Point } from "./series.ts";

const MONDAY = 1;
/** Fewer moments say nothing of a week. */
const FEWEST_MOMENTS = 3;

/** A week’s unease, which is shown beside how much was chosen and tried in it (R17). */
export interface UneasyWeek extends Point {
  choseOrTried: number;
}

/**
 * The median unease (0 … 4) of each week in which at least three moments name one, the earliest week
 * first. Other weeks are left out.
 */
export function weeklyUnease(moments: readonly Moment[]): UneasyWeek[] {
  const weeks = Map.groupBy(moments.filter(isKept), ({ day }) => startOfWeek(day, MONDAY));
  return Array.from(weeks, ([period, ofWeek]) => ({ period, ofWeek }))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .flatMap(({ period, ofWeek }) => {
      const named = ofWeek.flatMap(({ unease }) => unease ?? []);
      if (named.length < FEWEST_MOMENTS) return [];
      const choseOrTried = ofWeek.filter(({ kind }) => kind === "chose" || kind === "tried").length;
      return [{ period, value: median(named), choseOrTried }];
    });
}
