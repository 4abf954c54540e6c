import { oneAMonth } from "@/lib/domain/insights/one-a-month.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";

/** Up to so many stand there as they are. */
const ROOM = 8;
/** About so many letters stand in a line of half a sheet. */
const LETTERS = 52;
const MOST_LINES = 2;
/** Lines of entries that half a sheet has room for, twice. */
const SHEET = 56;

/** Something that a year held. */
export interface YearItem {
  key: string;
  day: DayKey;
  text: string;
  /** What came before the words, such as “Reached”. */
  label?: string;
  /** What an experiment taught; empty when nothing was written. */
  taught?: string;
}

/** Those that are shown, in the order of time; of many, the last of each month. */
export function shownOf(items: readonly YearItem[]): readonly YearItem[] {
  return items.length > ROOM ? oneAMonth(items) : items;
}

/** Whether these lists would be longer than a sheet of paper if no entry were cut at its first line. */
export function fillASheet(lists: readonly (readonly YearItem[])[]): boolean {
  const lines = lists.flatMap(shownOf).map(({ text, label = "", taught = "" }) => {
    const ofText = Math.ceil((label.length + text.length) / LETTERS);
    return Math.min(MOST_LINES, ofText) + (taught === "" ? 0 : 1);
  });
  return lines.reduce((sum, ofItem) => sum + ofItem, 0) > SHEET;
}
