import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { BACKUP_TABLES, type BackupData, type BackupTable } from "./backup.ts";

/** What data holds, in the numbers that a person would count: without what was deleted. */
export interface BackupSummary {
  counts: Record<BackupTable, number>;
  /** The days that moments and reflections speak of; undefined when there are none. */
  days: { first: DayKey; last: DayKey } | undefined;
}

export function summariseData(data: BackupData): BackupSummary {
  const counts = {
    intentions: 0,
    practices: 0,
    moments: 0,
    reflections: 0,
    nudges: 0,
    settings: 0,
    versions: 0,
  };
  for (const table of BACKUP_TABLES) {
    const rows: readonly object[] = data[table];
    counts[table] = rows.filter((row) => isKept(row)).length;
  }
  const days = [
    ...data.moments.filter(isKept).map(({ day }) => day),
    ...data.reflections.filter(isKept).flatMap(({ fromDay, untilDay }) => [fromDay, untilDay]),
  ].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return { counts, days: first && last && { first, last } };
}
