import type { Moment } from "../moments/moment.ts";
import { weeklyUnease } from "../ratings/weekly-unease.ts";
import { isKept } from "../row.ts";
import { startOfStretch, type Stretch } from "./stretch.ts";

/**
 * A week's unease beside what was dared in it (R17): less unease with less tried would be keeping out
 * of its way, so that one is never shown without the other.
 */
export interface DaredWeek extends Stretch {
  /** The middle of the unease that was named, 0 … 4; undefined when fewer than three moments name any. */
  unease: number | undefined;
  /** How many moments name an unease. */
  named: number;
  /** How many were chosen or tried; undefined in a week without any log. */
  dared: number | undefined;
}

/** The weeks with their unease and what was dared. `moments` may be in any order. */
export function uneaseAndDaring(moments: readonly Moment[], weeks: readonly Stretch[]): DaredWeek[] {
  const kept = moments.filter(isKept);
  const unease = new Map(weeklyUnease(kept).map(({ period, value }) => [period, value]));
  const ofWeeks = Map.groupBy(kept, ({ day }) => startOfStretch(day, "week"));
  return weeks.map(({ first, last }) => {
    const ofWeek = ofWeeks.get(first);
    return {
      first,
      last,
      unease: unease.get(first),
      named: ofWeek?.filter((moment) => moment.unease !== undefined).length ?? 0,
      dared: ofWeek?.filter(({ kind }) => kind === "chose" || kind === "tried").length,
    };
  });
}
