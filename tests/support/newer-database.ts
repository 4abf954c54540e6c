import type { EvaluatingPage } from "./raw-tables.ts";

/**
 * Makes of the database what an older product finds after a newer one was here. Nothing else may
 * hold the database open meanwhile.
 */
export async function makeNewerDatabase(page: EvaluatingPage): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open("becoming", 990);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("letters", { keyPath: "id" }).put({ id: "1", to: "me" });
    };
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  }, undefined);
}
