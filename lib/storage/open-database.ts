import { database } from "./database.ts";

/**
 * Opens the database, or rejects with what keeps it shut. Queries open it by themselves; but live
 * ones stay silent for ever when that fails, so each page asks once by itself.
 */
export async function openDatabase(): Promise<void> {
  await database.open();
}
