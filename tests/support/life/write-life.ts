import type { EvaluatingPage, Row } from "../raw-tables.ts";
import type { Life } from "./life.ts";

/** So many rows go through the browser's debugger at once. */
const ROWS_AT_ONCE = 2_000;

/**
 * Puts a life, or some of its tables, in place of what the product holds there, straight into IndexedDB
 * from one of its pages. No live query notices: load the pages anew afterwards.
 *
 * @throws when the product has not made its database yet
 */
export async function writeLife(page: EvaluatingPage, life: Partial<Life>): Promise<void> {
  for (const [table, rows] of Object.entries(life)) {
    for (let from = 0; from === 0 || from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE).map((row): Row => ({ ...row }));
      await page.evaluate(writeRows, { table, rows: some, isFirst: from === 0 });
    }
  }
}

interface Writing {
  table: string;
  rows: Row[];
  isFirst: boolean;
}

/** Runs inside the page, so it knows nothing of this file. */
async function writeRows({ table, rows, isFirst }: Writing): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === "becoming")) throw new Error("There is no database yet.");
  const opening = indexedDB.open("becoming");
  await new Promise((resolve, reject) => {
    opening.addEventListener("success", resolve);
    opening.addEventListener("error", () => reject(opening.error));
  });
  const database = opening.result;
  try {
    const transaction = database.transaction(table, "readwrite");
    const store = transaction.objectStore(table);
    if (isFirst) store.clear();
    for (const row of rows) store.put(row);
    await new Promise((resolve, reject) => {
      transaction.addEventListener("complete", resolve);
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
  } finally {
    database.close();
  }
}
