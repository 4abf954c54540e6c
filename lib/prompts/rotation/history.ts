import type { EarlierSession } from "./candidate.ts";

const WEEKS_A_YEAR = 52;

export interface History {
  usesOf: (id: string) => number;
  /** Uses within the year that ends with this session. */
  usesThisYear: (id: string) => number;
  /** Sessions since a question was last asked or skipped: 1 is the last one, Infinity never. */
  sinceAsked: (id: string) => number;
  sinceCategory: (category: string) => number;
  /** How often it was skipped since it was last answered to. */
  skipsOf: (id: string) => number;
}

/** What the sessions before the one of this week, the oldest first, say about a question or a category. */
export function historyOf(earlier: readonly EarlierSession[], thisWeek: number): History {
  const uses = new Map<string, number[]>();
  const lastAsked = new Map<string, number>();
  const lastCategory = new Map<string, number>();
  const skips = new Map<string, number>();
  for (const [index, { week, asked, skipped }] of earlier.entries()) {
    for (const { id, category } of asked) {
      uses.set(id, [...(uses.get(id) ?? []), week]);
      lastAsked.set(id, index);
      skips.delete(id);
      lastCategory.set(category, index);
    }
    for (const id of skipped) {
      skips.set(id, (skips.get(id) ?? 0) + 1);
      lastAsked.set(id, index);
    }
  }
  const sessions = earlier.length;
  const since = (last: number | undefined) => (last === undefined ? Infinity : sessions - last);
  return {
    usesOf: (id) => uses.get(id)?.length ?? 0,
    usesThisYear: (id) => uses.get(id)?.filter((week) => thisWeek - week < WEEKS_A_YEAR).length ?? 0,
    sinceAsked: (id) => since(lastAsked.get(id)),
    sinceCategory: (category) => since(lastCategory.get(category)),
    skipsOf: (id) => skips.get(id) ?? 0,
  };
}
