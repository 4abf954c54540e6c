import { summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import {
  type Backup,
  BACKUP_TABLES,
  type BackupData,
  type BackupTable,
  forEachTable,
} from "@/lib/sharing/backup.ts";
import { type BackupSummary, summariseData } from "@/lib/sharing/backup-summary.ts";
import { makeBackup } from "@/lib/sharing/make-backup.ts";
import { changeBetween, mergeData, type TableChange } from "@/lib/sharing/merge.ts";
import { database } from "./database.ts";
import { readCursor, writeCursor } from "./device.ts";

/** Everything the person has, as the backup document of `now` (epoch ms). */
export async function exportData(now: number): Promise<Backup> {
  return makeBackup(await database.transaction("r", database.tables, readTables), now);
}

async function readTables() {
  return {
    intentions: await database.intentions.toArray(),
    practices: await database.practices.toArray(),
    moments: await database.moments.toArray(),
    reflections: await database.reflections.toArray(),
    goals: await database.goals.toArray(),
    experiments: await database.experiments.toArray(),
    plans: await database.plans.toArray(),
    blocks: await database.blocks.toArray(),
    evidence: await database.evidence.toArray(),
    ratings: await database.ratings.toArray(),
    capabilities: await database.capabilities.toArray(),
    questions: await database.questions.toArray(),
    standings: await database.standings.toArray(),
    packs: await database.packs.toArray(),
    nudges: await database.nudges.toArray(),
    settings: await database.settings.toArray(),
    versions: await database.versions.toArray(),
  };
}

export type ImportMode = "merge" | "replace";

/** What bringing a backup in would do, before anything is done. */
export interface ImportPreview {
  file: BackupSummary;
  here: BackupSummary;
  /** For each table, what merging would add and change; replacing leaves what is in the file. */
  merging: Record<BackupTable, TableChange>;
}

export async function previewImport({ data }: Backup): Promise<ImportPreview> {
  const here: BackupData = await database.transaction("r", database.tables, readTables);
  const merged = mergeData(here, data);
  return {
    file: summariseData(data),
    here: summariseData(here),
    merging: forEachTable((table) => changeBetween(here[table], merged[table])),
  };
}

/**
 * Brings a backup in: merged row by row with what is here, or in its place. One transaction over
 * everything, so that a browser that dies half-way leaves the old data as it was. Rows of the
 * document that were unreadable stay in the document. Settle afterwards.
 *
 * @returns what is here then
 */
export function importData(backup: Backup, mode: ImportMode): Promise<BackupSummary> {
  return database.transaction("rw", database.tables, async () => {
    const data = mode === "merge" ? await mergeIn(backup.data) : await putInPlace(backup);
    await rebuildDays(data.moments);
    return summariseData(data);
  });
}

async function mergeIn(theirs: BackupData): Promise<BackupData> {
  const here: BackupData = await readTables();
  const merged = mergeData(here, theirs);
  await writeRows(merged, here);
  return merged;
}

async function putInPlace({ data, exportedAt }: Backup): Promise<BackupData> {
  await Promise.all(BACKUP_TABLES.map((table) => database[table].clear()));
  await writeRows(data);
  await pullCursorBackTo(exportedAt);
  return data;
}

/** Writes all rows but those that stand in the database already. */
async function writeRows(data: BackupData, written?: BackupData): Promise<void> {
  const unwritten = <R>(rows: readonly R[], already: readonly R[] = []): R[] => {
    const known = new Set(already);
    return rows.filter((row) => !known.has(row));
  };
  await Promise.all([
    database.intentions.bulkPut(unwritten(data.intentions, written?.intentions)),
    database.practices.bulkPut(unwritten(data.practices, written?.practices)),
    database.moments.bulkPut(unwritten(data.moments, written?.moments)),
    database.reflections.bulkPut(unwritten(data.reflections, written?.reflections)),
    database.goals.bulkPut(unwritten(data.goals, written?.goals)),
    database.experiments.bulkPut(unwritten(data.experiments, written?.experiments)),
    database.plans.bulkPut(unwritten(data.plans, written?.plans)),
    database.blocks.bulkPut(unwritten(data.blocks, written?.blocks)),
    database.evidence.bulkPut(unwritten(data.evidence, written?.evidence)),
    database.ratings.bulkPut(unwritten(data.ratings, written?.ratings)),
    database.capabilities.bulkPut(unwritten(data.capabilities, written?.capabilities)),
    database.questions.bulkPut(unwritten(data.questions, written?.questions)),
    database.standings.bulkPut(unwritten(data.standings, written?.standings)),
    database.packs.bulkPut(unwritten(data.packs, written?.packs)),
    database.nudges.bulkPut(unwritten(data.nudges, written?.nudges)),
    database.settings.bulkPut(unwritten(data.settings, written?.settings)),
    database.versions.bulkPut(unwritten(data.versions, written?.versions)),
  ]);
}

async function rebuildDays(moments: readonly Moment[]): Promise<void> {
  const byDay = Map.groupBy(moments, ({ day }) => day);
  const summaries = [...byDay].map(([day, ofDay]) => summariseDay(day, ofDay));
  await database.days.clear();
  await database.days.bulkAdd(summaries.filter((summary) => summary !== undefined));
}

/**
 * A replaced ledger knows nothing after its document was made; what fell due since is settled
 * anew. Without a cursor settling has yet to begin, and begins now.
 */
async function pullCursorBackTo(exportedAt: number): Promise<void> {
  const cursor = await readCursor();
  if (cursor === undefined || cursor.at <= exportedAt) return;
  await writeCursor({ at: exportedAt, zone: cursor.zone, since: Math.min(cursor.since, exportedAt) });
}
