import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import type { Chromium } from "../chromium/chromium.ts";
import { rowMadeAt } from "./past-days.ts";

/** Puts the person behind the first run, with an intention. Open pages do not notice. */
export async function liveBy(chromium: Chromium, intention: string, becoming?: string): Promise<void> {
  const page = await chromium.openQuietPlace();
  const now = Date.now();
  await putRow(page, "intentions", {
    ...rowMadeAt(now),
    text: intention,
    ...(becoming !== undefined && { becoming }),
    standing: "held",
    position: 1,
    chosenAt: now,
  });
  const [settings] = await readTable(page, "settings");
  await putRow(page, "settings", { ...settings, welcomedAt: now });
  await page.close();
}
