import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addDays, type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";

/** The longest from the first day of its period until the day on which a weekly ends; all others end sooner or in the same year. */
const LONGEST_DAYS = 40;

/** Past reflections of somebody who may have ten years of them: the latest year, and which others there are. */
export interface PastReflections {
  /** Such as `2026`, the latest first; only years in which anything finished ends. */
  years: string[];
  /** Those of the latest year, the newest first. */
  latest: Reflection[];
}

export async function pastReflections(): Promise<PastReflections> {
  const [first, last] = await Promise.all([
    database.reflections.orderBy("period").first(),
    database.reflections.orderBy("period").last(),
  ]);
  if (first === undefined || last === undefined) return { years: [], latest: [] };
  const from = Number(first.period.slice(0, 4));
  const until = Number(addDays(last.period, LONGEST_DAYS).slice(0, 4));
  const possible = Array.from({ length: until - from + 1 }, (_, index) => String(until - index));
  const held = await Promise.all(possible.map(holdsAny));
  const years = possible.filter((_, index) => held[index]);
  const [year] = years;
  return { years, latest: year === undefined ? [] : await reflectionsOfYear(year) };
}

/** The finished reflections whose last day lies in a year such as `2026`, the newest first. */
export async function reflectionsOfYear(year: string): Promise<Reflection[]> {
  const rows = await around(year).toArray();
  return rows.filter((row) => isPast(row, year)).toSorted((a, b) => compared(b, a));
}

async function holdsAny(year: string): Promise<boolean> {
  const found = await around(year)
    .reverse()
    .filter((row) => isPast(row, year))
    .first();
  return found !== undefined;
}

function around(year: string) {
  return database.reflections
    .where("period")
    .between(addDays(firstDayOf(year), -LONGEST_DAYS), `${year}-12-31`, true, true);
}

function isPast(row: Reflection, year: string): boolean {
  return isKept(row) && row.finishedAt !== undefined && row.untilDay.startsWith(year);
}

function firstDayOf(year: string): DayKey {
  return dayKeySchema.parse(`${year}-01-01`);
}

/** By when they were finished: the letter of a year looks back on its first day, and is the newest in December. */
function compared(a: Reflection, b: Reflection): number {
  return (a.finishedAt ?? 0) - (b.finishedAt ?? 0) || (a.id < b.id ? -1 : 1);
}
