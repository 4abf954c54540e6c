import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import { type BackupSummary, summariseData } from "@/lib/sharing/backup-summary.ts";
import { backupText } from "@/lib/sharing/make-backup.ts";
import { saveFile } from "./save-file.ts";

export interface SavedCopy {
  file: string;
  summary: BackupSummary;
  /** How many rows stand apart because they are not as they should be. */
  unreadable: number;
}

/** Saves a backup document as a file named after the product and the day. */
export function saveCopy(backup: Backup): SavedCopy {
  const file = `becoming-${calendarDayAt(backup.exportedAt, currentZone())}.json`;
  saveFile(file, backupText(backup));
  return { file, summary: summariseData(backup.data), unreadable: backup.unreadable?.length ?? 0 };
}
