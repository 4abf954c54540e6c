import { isKept } from "../row.ts";
import type { Stretch } from "../insights/stretch.ts";
import type { DayKey } from "../time/day-key.ts";

/** Rows that are kept and belong to a day of the stretch, in the order of their days. */
export function keptWithin<R extends { deletedAt?: number | undefined }>(
  rows: readonly R[],
  { first, last }: Stretch,
  dayOf: (row: R) => DayKey | undefined,
): { day: DayKey; row: R }[] {
  return rows
    .filter(isKept)
    .flatMap((row) => {
      const day = dayOf(row);
      return day !== undefined && day >= first && day <= last ? [{ day, row }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
