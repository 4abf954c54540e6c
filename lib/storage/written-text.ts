import type { Table } from "dexie";

import type { RowTable } from "@/lib/domain/row-version.ts";
import { database } from "./database.ts";
import { keepVersion } from "./versions.ts";

/** What stood for this long counts as a wording of its own, and is kept when it is replaced. */
const SETTLED_MS = 600_000;

interface TextRow {
  id: string;
  updatedAt: number;
}

/** One text in a row: how it is read, and the row with another one in its place. */
export interface TextPlace<R> {
  read: (row: R) => string;
  written: (row: R, text: string) => R;
  /** The row has no other text that could be replaced soon after a first one was written here. */
  isAlone?: true;
}

/** Keeps the row as it was, if it had stood for ten minutes. Call it in the transaction of the change. */
export async function keepSettled(table: RowTable, row: TextRow, now: number): Promise<void> {
  if (now - row.updatedAt >= SETTLED_MS) await keepVersion(table, row, now);
}

/**
 * Saves a text as it is typed. `seen` is the text that the typing began from: when it has been
 * changed in another place since, nothing is saved and that text is returned. Saving at every
 * letter, it keeps as earlier versions only what had stood for ten minutes.
 */
export function writeText<R extends TextRow>(
  table: Table<R, string>,
  name: RowTable,
  id: string,
  { read, written, isAlone }: TextPlace<R>,
  text: string,
  seen: string,
  now: number,
): Promise<{ saved: boolean; stored: string }> {
  return database.transaction("rw", table, database.versions, async () => {
    const row = await table.get(id);
    if (row === undefined) return { saved: false, stored: "" };
    const stored = read(row);
    if (stored === text) return { saved: true, stored };
    if (stored !== seen) return { saved: false, stored };
    if (stored !== "" || !isAlone) await keepSettled(name, row, now);
    await table.put({ ...written(row, text), updatedAt: now });
    return { saved: true, stored: text };
  });
}
