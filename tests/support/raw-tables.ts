import { z } from "zod/mini";

/** A page of the extension in either browser: whatever can run a function inside it. */
export interface EvaluatingPage {
  evaluate: <Result, Argument>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>;
}

export type Row = Record<string, unknown>;

/**
 * Reads all rows of a table straight from IndexedDB, past the product's own code.
 *
 * @returns the rows in key order, or none when the database or the table does not exist
 */
export async function readTable(page: EvaluatingPage, table: string): Promise<Row[]> {
  const rows = await page.evaluate(async (name) => {
    // Opening a missing database would create an empty one and spoil the first migration.
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === "becoming")) return [];
    const opening = indexedDB.open("becoming");
    await new Promise((resolve, reject) => {
      opening.addEventListener("success", resolve);
      opening.addEventListener("error", () => reject(opening.error));
    });
    const database = opening.result;
    try {
      if (!database.objectStoreNames.contains(name)) return [];
      const reading = database.transaction(name).objectStore(name).getAll();
      await new Promise((resolve, reject) => {
        reading.addEventListener("success", resolve);
        reading.addEventListener("error", () => reject(reading.error));
      });
      return reading.result;
    } finally {
      database.close();
    }
  }, table);
  return z.array(z.record(z.string(), z.unknown())).parse(rows);
}

/**
 * Puts one row straight into IndexedDB, which no live query notices. For what no person can do in
 * a test, such as having been away for nine days.
 *
 * @throws when the database or the table does not exist
 */
export async function putRow(page: EvaluatingPage, table: string, row: Row): Promise<void> {
  await page.evaluate(
    async ({ name, value }) => {
      const known = await indexedDB.databases();
      if (!known.some((database) => database.name === "becoming")) {
        throw new Error("There is no database yet.");
      }
      const opening = indexedDB.open("becoming");
      await new Promise((resolve, reject) => {
        opening.addEventListener("success", resolve);
        opening.addEventListener("error", () => reject(opening.error));
      });
      const database = opening.result;
      try {
        const transaction = database.transaction(name, "readwrite");
        transaction.objectStore(name).put(value);
        await new Promise((resolve, reject) => {
          transaction.addEventListener("complete", resolve);
          transaction.addEventListener("error", () => reject(transaction.error));
        });
      } finally {
        database.close();
      }
    },
    { name: table, value: row },
  );
}

/**
 * Empties a table straight in IndexedDB, which no live query notices.
 *
 * @throws when the database or the table does not exist
 */
export async function clearTable(page: EvaluatingPage, table: string): Promise<void> {
  await page.evaluate(async (name) => {
    const opening = indexedDB.open("becoming");
    await new Promise((resolve, reject) => {
      opening.addEventListener("success", resolve);
      opening.addEventListener("error", () => reject(opening.error));
    });
    const database = opening.result;
    try {
      const transaction = database.transaction(name, "readwrite");
      transaction.objectStore(name).clear();
      await new Promise((resolve, reject) => {
        transaction.addEventListener("complete", resolve);
        transaction.addEventListener("error", () => reject(transaction.error));
      });
    } finally {
      database.close();
    }
  }, table);
}
