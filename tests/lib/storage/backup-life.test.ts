import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { backupText } from "@/lib/sharing/make-backup.ts";
import { parseBackup } from "@/lib/sharing/parse-backup.ts";
import { exportData, importData } from "@/lib/storage/backup.ts";
import { database } from "@/lib/storage/database.ts";
import { life } from "@/tests/support/life/life.ts";
import { writeLife } from "@/tests/support/life/write-life.ts";
import type { EvaluatingPage } from "@/tests/support/raw-tables.ts";

emptyDatabaseBeforeEach();

const ENDS_ON = dayKeySchema.parse("2026-11-20");
const ENDED = Date.parse("2026-11-20T18:00:00Z");
/** A page that runs what it is given right here. */
const page: EvaluatingPage = { evaluate: async (work, argument) => work(argument) };

/** All rows of all tables in the order of their keys, without what belongs to this device. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => name !== "device");
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

it("a year of a life goes into a copy and comes back in another's place, row for row", async () => {
  const { device: _, ...lived } = life({ seed: 2, years: 1, endsOn: ENDS_ON, momentsAYear: 1_000 });
  await writeLife(page, { ...lived, device: [] });
  const before = await everything();
  for (const table of Object.keys(lived)) expect(before[table], table).not.toEqual([]);

  const copy = await exportData(ENDED);
  const file = parseBackup(backupText(copy));
  expect(file).toEqual({ ok: true, backup: copy });

  await writeLife(page, life({ seed: 3, years: 0.1, endsOn: ENDS_ON }));
  expect((await exportData(ENDED)).data).not.toEqual(copy.data);
  await importData(copy, "replace");

  expect(await everything()).toEqual(before);
  expect(await exportData(ENDED)).toEqual(copy);
});
