import type { DayKey } from "../time/day-key.ts";
import { type Entry, latestFirst } from "./entry.ts";

/** The timeline as far as it has been read. */
export interface Gathered {
  /** The latest first. Those before `readFrom` have gaps between them. */
  entries: readonly Entry[];
  /** All from this day on is there; undefined before anything was read. */
  readFrom: DayKey | undefined;
  /** Whether nothing is left to be read. */
  isWhole: boolean;
}

export const NOTHING_GATHERED: Gathered = { entries: [], readFrom: undefined, isWhole: false };

/** The entries with these rows' in place of what they had; of rows that are gone, with none. */
export function withRows(
  entries: readonly Entry[],
  rowIds: ReadonlySet<string>,
  ofRows: readonly Entry[],
): Entry[] {
  return [...entries.filter(({ rowId }) => !rowIds.has(rowId)), ...ofRows.toSorted(latestFirst)].toSorted(
    latestFirst,
  );
}

/** The entries without gaps: all that is read, up to the day from which on it is complete. */
export function completeEntries({ entries, readFrom, isWhole }: Gathered): readonly Entry[] {
  if (isWhole) return entries;
  if (readFrom === undefined) return [];
  const end = entries.findIndex(({ day }) => day < readFrom);
  return end === -1 ? entries : entries.slice(0, end);
}
