import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet } from "dexie";

import { ROW_TABLES, type RowTable } from "@/lib/domain/row-version.ts";
import { database } from "./database.ts";

/**
 * The ids of the rows that were written, by table; "many" when Dexie no longer
 * tells single ones, as after an import or when a table was emptied.
 */
export type RowChanges = ReadonlyMap<RowTable, readonly string[]> | "many";

/**
 * Tells which of the person's rows were written, by this page or any other, each time a transaction
 * has been committed.
 *
 * @returns a function that stops telling
 */
export function onRowsChanged(tell: (changes: RowChanges) => void): () => void {
  const listen = (parts: ObservabilitySet) => {
    const changes = changesIn(parts);
    if (changes === "many" || changes.size > 0) tell(changes);
  };
  Dexie.on("storagemutated", listen);
  return () => Dexie.on("storagemutated").unsubscribe(listen);
}

function changesIn(parts: ObservabilitySet): RowChanges {
  if (parts.all !== undefined) return "many";
  const changes = new Map<RowTable, string[]>();
  for (const table of ROW_TABLES) {
    // Dexie's name for the primary keys of a table.
    const tree = parts[`idb://${database.name}/${table}/`];
    if (tree === undefined) continue;
    const ids = idsIn(tree);
    if (ids === undefined) return "many";
    if (ids.length > 0) changes.set(table, ids);
  }
  return changes;
}

/** The keys of a set of ranges that each hold one; undefined for any other set. */
function idsIn(tree: IntervalTree): string[] | undefined {
  const ids: string[] = [];
  for (const { from, to } of RangeSet(tree)) {
    if (typeof from !== "string" || from !== to) return undefined;
    ids.push(from);
  }
  return ids;
}
