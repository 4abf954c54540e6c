import { readFileSync } from "node:fs";

import { z } from "zod/mini";

const fixtureShape = z.object({
  /** The browser's own version: ten times the product's. */
  version: z.int(),
  /** For each table the path of its key, then those of its indexes. */
  stores: z.record(z.string(), z.array(z.string())),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
export type FixtureDatabase = z.infer<typeof fixtureShape>;

/** The database as a released version of the product left it, from `tests/fixtures`. */
export function databaseOfVersion(version: number): FixtureDatabase {
  const file = new URL(`../fixtures/database-v${version}.json`, import.meta.url);
  return fixtureShape.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Writes such a database past the product's own code, as an earlier version would have left it. */
export async function layDown({ version, stores, rows }: FixtureDatabase): Promise<void> {
  const opening = indexedDB.open("becoming", version);
  opening.addEventListener("upgradeneeded", () => {
    for (const [table, [keyPath, ...indexes]] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(table, { keyPath: keyPath ?? null });
      for (const index of indexes) store.createIndex(index, index);
      for (const row of rows[table] ?? []) store.put(row);
    }
  });
  await new Promise((resolve, reject) => {
    opening.addEventListener("success", resolve);
    opening.addEventListener("error", () => reject(opening.error ?? new Error("It did not open.")));
  });
  opening.result.close();
}
