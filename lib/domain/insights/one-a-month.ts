import type { DayKey } from "../time/day-key.ts";

/**
 * The last of each month, in order: so much fits on a page, and none is chosen for what it says.
 * `dated` may be in any order.
 */
export function oneAMonth<T extends { day: DayKey }>(dated: readonly T[]): T[] {
  const inOrder = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...new Map(inOrder.map((item) => [item.day.slice(0, 7), item])).values()];
}
