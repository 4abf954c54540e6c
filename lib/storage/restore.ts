import type { Backup } from "@/lib/sharing/backup.ts";
import type { BackupSummary } from "@/lib/sharing/backup-summary.ts";
import { importData } from "./backup.ts";
import { database } from "./database.ts";
import { claimWelcome } from "./device.ts";
import { settleLedger } from "./settlement.ts";

/**
 * Puts a backup into a fresh database, in the place of one that cannot be opened. That one is
 * deleted, so call this only after the person was offered what can still be read of it and agreed.
 * Rejects when the browser refuses; the backup file is then still the person's.
 *
 * @returns what is here then; settle afterwards
 */
export async function restoreFromBackup(backup: Backup, zone: string, now: number): Promise<BackupSummary> {
  await database.delete({ disableAutoOpen: false });
  await database.open();
  // Gives the fresh database a cursor, which the import then sets back to where the backup ends.
  await settleLedger(zone, now);
  const restored = await importData(backup, "replace");
  // The person is no newcomer.
  await claimWelcome();
  return restored;
}
