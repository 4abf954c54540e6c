import type { Reflection } from "./reflection.ts";

/** Reflections by their periods, the latest first; of those of one period the one changed last. */
export function latestPeriodFirst(reflections: readonly Reflection[]): Reflection[] {
  return reflections.toSorted((a, b) =>
    a.period === b.period ? b.updatedAt - a.updatedAt : a.period < b.period ? 1 : -1,
  );
}

/** Reflections by the last of their days, the latest first; of those of one day the one finished last. */
export function newestFirst(reflections: readonly Reflection[]): Reflection[] {
  return reflections.toSorted((a, b) =>
    a.untilDay === b.untilDay ? (b.finishedAt ?? 0) - (a.finishedAt ?? 0) : a.untilDay < b.untilDay ? 1 : -1,
  );
}
