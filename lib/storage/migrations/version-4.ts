import type Dexie from "dexie";

/**
 * Reflections are found by their kind: after years the dailies are thousands. What was deleted is found
 * by when, so that it can be brought back. Nothing that was there changes.
 */
export function version4(database: Dexie): void {
  database.version(4).stores({
    moments: "id, at, day, deletedAt",
    reflections: "id, period, fromDay, kind, deletedAt",
  });
}
