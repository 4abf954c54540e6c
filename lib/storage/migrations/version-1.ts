import type Dexie from "dexie";

/**
 * The first shape of the database. Only numbers and strings are indexed: a row whose indexed
 * field is a boolean or null silently drops out of the index.
 */
export function version1(database: Dexie): void {
  database.version(1).stores({
    intentions: "id",
    practices: "id, createdAt",
    moments: "id, at, day",
    reflections: "id, period, fromDay",
    nudges: "id, state, closesAt, due",
    settings: "id",
    days: "day",
    versions: "id, rowId",
    device: "key",
  });
}
