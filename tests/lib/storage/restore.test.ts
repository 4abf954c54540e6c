import "fake-indexeddb/auto";

import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { type Backup, backupSchema } from "@/lib/sharing/backup.ts";
import { exportData } from "@/lib/storage/backup.ts";
import { claimWelcome, readCursor } from "@/lib/storage/device.ts";
import { openDatabase } from "@/lib/storage/open-database.ts";
import { restoreFromBackup } from "@/lib/storage/restore.ts";
import { troubleOf } from "@/lib/storage/trouble.ts";
import { databaseOfVersion, layDown } from "@/tests/support/fixture-database.ts";

const fixture = readFileSync(new URL("../../fixtures/backup-v5.json", import.meta.url), "utf8");
const backup: Backup = backupSchema.parse(JSON.parse(fixture));

it("a newer version's database is not opened, not even by adding to it, until a backup takes its place", async () => {
  await layDown({ ...databaseOfVersion(1), version: 990, stores: { letters: ["id"] } });

  const error: unknown = await openDatabase().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(troubleOf(error)).toBe("newer");
  expect(await indexedDB.databases()).toEqual([{ name: "becoming", version: 990 }]);

  await restoreFromBackup(backup, "Europe/Vienna", backup.exportedAt + 1000);
  expect((await readCursor())?.at).toBe(backup.exportedAt);
  expect((await exportData(backup.exportedAt)).data).toEqual(backup.data);
  expect(await indexedDB.databases()).toEqual([{ name: "becoming", version: 40 }]);
  expect(await claimWelcome()).toBe(false);
});
