import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { type BackupData, type BackupTable, forEachTable } from "./backup.ts";

/** What data holds, in the numbers that a person would count: without what was deleted. */
export interface BackupSummary {
  counts: Record<BackupTable, number>;
  /** The days that moments and reflections speak of; undefined when there are none. */
  days: { first: DayKey; last: DayKey } | undefined;
}

export function summariseData(data: BackupData): BackupSummary {
  const counts = forEachTable((table) => {
    const rows: readonly object[] = data[table];
    return rows.filter((row) => isKept(row)).length;
  });
  const days = [
    ...data.moments.filter(isKept).map(({ day }) => day),
    ...data.reflections.filter(isKept).flatMap(({ fromDay, untilDay }) => [fromDay, untilDay]),
  ].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return { counts, days: first && last && { first, last } };
}
