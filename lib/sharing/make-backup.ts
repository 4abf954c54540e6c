import * as z from "zod/mini";

import { readSettings, withLaterParts } from "@/lib/domain/settings/settings.ts";
import { type Backup, backupDataSchema, type BackupTable, FORMAT_VERSION } from "./backup.ts";
import { strayField } from "./stray-field.ts";

/** Rows as they lie in the database, by table, in any order and of any shape. */
export type RawTables = Readonly<Record<BackupTable, readonly unknown[]>>;

/** How a table takes a row that is not as the present version would have written it. */
interface Leniency<R> {
  /** The row with what an earlier version did not write. */
  complete?: (row: unknown) => unknown;
  /** What can be kept of a row that is not accepted. */
  mend?: (row: unknown) => R | undefined;
}

/**
 * The backup document of `now` (epoch ms). A row that its table does not accept as it is goes to
 * `unreadable`, with the name of its table, so that one broken row never spoils a backup; of the
 * settings the sound fields are kept besides. `lost` is what could not even be read.
 */
export function makeBackup(tables: RawTables, now: number, lost: readonly unknown[] = []): Backup {
  const { shape } = backupDataSchema;
  const unreadable = [...lost];
  const rowsOf = <R extends { id: string }>(
    table: BackupTable,
    schema: z.ZodMiniType<R[]>,
    { complete = (row) => row, mend = () => undefined }: Leniency<R> = {},
  ): R[] => {
    const rows = tables[table].map((row) => {
      const sound = soundRow(complete(row), schema);
      if (sound === undefined) unreadable.push({ table, row });
      return sound ?? mend(row);
    });
    return rows.filter((row) => row !== undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const data = {
    intentions: rowsOf("intentions", shape.intentions),
    practices: rowsOf("practices", shape.practices),
    moments: rowsOf("moments", shape.moments),
    reflections: rowsOf("reflections", shape.reflections),
    goals: rowsOf("goals", shape.goals),
    experiments: rowsOf("experiments", shape.experiments),
    plans: rowsOf("plans", shape.plans),
    blocks: rowsOf("blocks", shape.blocks),
    evidence: rowsOf("evidence", shape.evidence),
    ratings: rowsOf("ratings", shape.ratings),
    capabilities: rowsOf("capabilities", shape.capabilities),
    questions: rowsOf("questions", shape.questions),
    standings: rowsOf("standings", shape.standings),
    packs: rowsOf("packs", shape.packs),
    nudges: rowsOf("nudges", shape.nudges),
    settings: rowsOf("settings", shape.settings, {
      complete: (row) => withLaterParts(row, "en"),
      mend: (row) => readSettings(row, "en", now),
    }).slice(0, 1),
    versions: rowsOf("versions", shape.versions),
  };
  const backup: Backup = { app: "becoming", formatVersion: FORMAT_VERSION, exportedAt: now, data };
  return unreadable.length === 0 ? backup : { ...backup, unreadable };
}

function soundRow<R>(row: unknown, schema: z.ZodMiniType<R[]>): R | undefined {
  const given = withoutEmptyFields(row);
  const parsed = schema.safeParse([given]);
  if (!parsed.success || strayField([given], parsed.data) !== undefined) return undefined;
  return parsed.data[0];
}

/** The database keeps fields that are undefined; a document has no such thing. */
function withoutEmptyFields(row: unknown): unknown {
  if (typeof row !== "object" || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** The document as text: JSON with one row on each line, so that people can read and compare it. */
export function backupText({ data, unreadable, ...head }: Backup): string {
  const tables = Object.entries(data).map(([table, rows]) => `  ${JSON.stringify(table)}: ${listText(rows)}`);
  const parts = Object.entries(head).map(
    ([field, value]) => `${JSON.stringify(field)}: ${JSON.stringify(value)}`,
  );
  parts.push(`"data": {\n${tables.join(",\n")}\n}`);
  if (unreadable !== undefined) parts.push(`"unreadable": ${listText(unreadable)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

function listText(rows: readonly unknown[]): string {
  return rows.length === 0 ? "[]" : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`;
}
