import { Dexie } from "dexie";

import { database } from "./database.ts";

/**
 * Opens the database, or rejects with an `OpenFailedError` around whatever keeps it shut: by its
 * own name a `ConstraintError` or a `TypeError` would look like a mistake of a page. Queries open
 * the database by themselves; but live ones stay silent for ever when that fails, so each page asks
 * once by itself.
 */
export async function openDatabase(): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    throw new Dexie.OpenFailedError(Object(error));
  }
}
