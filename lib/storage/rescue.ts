import { type Backup, BACKUP_TABLES, type BackupTable, forEachTable } from "@/lib/sharing/backup.ts";
import { makeBackup } from "@/lib/sharing/make-backup.ts";
import { openAsItIs, rowsThatCanBeRead } from "./raw-database.ts";

/** Derived from others, or of this machine alone. */
const LEFT_OUT = new Set(["days", "device"]);

/**
 * All that can still be read of a database that the product itself cannot open, as a backup
 * document of `now` (epoch ms). Reads past Dexie and row by row, and changes nothing. Rows that are
 * not as they should be, and tables of a version that this one does not know, stand in `unreadable`.
 *
 * @returns undefined when there is no database or the browser does not open it at all
 */
export async function rescueData(now: number): Promise<Backup | undefined> {
  const database = await openAsItIs();
  if (database === undefined) return undefined;
  try {
    const rows = new Map<string, unknown[]>();
    const lost: unknown[] = [];
    for (const table of database.objectStoreNames) {
      if (LEFT_OUT.has(table)) continue;
      const read = await rowsThatCanBeRead(database, table);
      lost.push(...read.lost);
      if (isBackupTable(table)) rows.set(table, read.rows);
      else lost.push(...read.rows.map((row) => ({ table, row })));
    }
    const tables = forEachTable((table) => rows.get(table) ?? []);
    return makeBackup(tables, now, lost);
  } finally {
    database.close();
  }
}

function isBackupTable(table: string): table is BackupTable {
  return BACKUP_TABLES.some((known) => known === table);
}
