import type { Page } from "@playwright/test";

import { putRow } from "@/tests/support/raw-tables.ts";
import { MS_PER_DAY, rowMadeAt } from "./past-days.ts";

const A_YEAR_DAYS = 365;

/** Puts a goal of a year ago, which no test can live through. Open pages do not notice. */
export async function writeLastYearsGoal(page: Page, text: string): Promise<void> {
  const at = Date.now() - A_YEAR_DAYS * MS_PER_DAY;
  await putRow(page, "goals", {
    ...rowMadeAt(at),
    text,
    standing: "released",
    shapes: [{ form: "performance", since: at }],
    choices: {},
    words: {},
    steps: [],
    earlierDueDays: [],
    checkpoints: [],
  });
}
