import { v7 } from "uuid";

import type { RowTable, RowVersion } from "@/lib/domain/row-version.ts";
import { database } from "./database.ts";

/**
 * Keeps a row as it was before a change. Call it in the transaction that makes the change, with
 * `database.versions` in its scope.
 */
export async function keepVersion(table: RowTable, row: { id: string }, now: number): Promise<void> {
  const version: RowVersion = {
    id: v7({ msecs: now }),
    table,
    rowId: row.id,
    replacedAt: now,
    row: { ...row },
  };
  await database.versions.add(version);
}

/** Earlier wordings of a row, the latest first. */
export async function versionsOf(rowId: string): Promise<RowVersion[]> {
  const versions = await database.versions.where("rowId").equals(rowId).toArray();
  return versions.toSorted((a, b) => b.replacedAt - a.replacedAt);
}
