import "fake-indexeddb/auto";

import { beforeEach } from "vitest";

import { database } from "@/lib/storage/database.ts";

/** Gives every test of a file a database without a row. Import this before anything of the storage. */
export function emptyDatabaseBeforeEach(): void {
  beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));
}
