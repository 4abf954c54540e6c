import { defaultSettings, type Settings } from "@/lib/domain/settings/settings.ts";
import type { EvaluatingPage, Row } from "@/tests/support/raw-tables.ts";
import { NOW, type Written } from "./written.ts";

/** Nothing is asked for, so that no card comes between: the pictures are of what is there anyhow. */
function quietSettings(): Settings {
  const settings = defaultSettings("en-GB", NOW);
  const { schedule } = settings;
  return {
    ...settings,
    welcomedAt: NOW,
    newTabLines: ["becoming", "cue", "plan"],
    schedule: {
      ...schedule,
      morning: { ...schedule.morning, on: false },
      weekly: { ...schedule.weekly, on: false },
    },
  };
}

/**
 * Puts what was written in place of all that stands in its tables, past the pages, and `more` beside
 * it or over it. Load the pages anew afterwards.
 */
export async function putWritten(
  page: EvaluatingPage,
  written: Written,
  more: readonly [table: string, row: Row][],
): Promise<void> {
  const rows = Object.entries(written).flatMap(([table, ofTable]) =>
    ofTable.map((row: object): [string, Row] => [table, { ...row }]),
  );
  await page.evaluate(putInTables, {
    emptied: [...Object.keys(written), "nudges", "device"],
    rows: [...rows, ["settings", { ...quietSettings() }], ...more],
  });
}

interface Putting {
  emptied: string[];
  rows: [table: string, row: Row][];
}

/** Runs inside the page, so it knows nothing of this file. */
async function putInTables({ emptied, rows }: Putting): Promise<void> {
  const opening = indexedDB.open("becoming");
  await new Promise((resolve, reject) => {
    opening.addEventListener("success", resolve);
    opening.addEventListener("error", () => reject(opening.error));
  });
  const database = opening.result;
  try {
    const transaction = database.transaction([...database.objectStoreNames], "readwrite");
    for (const table of emptied) transaction.objectStore(table).clear();
    for (const [table, row] of rows) transaction.objectStore(table).put(row);
    await new Promise((resolve, reject) => {
      transaction.addEventListener("complete", resolve);
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
  } finally {
    database.close();
  }
}
