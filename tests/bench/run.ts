/**
 * `npm run bench`: every measurement, or the named ones (`npm run bench -- new-tab`). Measurements
 * are stated, never asserted: the machine they run on is not known.
 */
import { mkdirSync } from "node:fs";

import { benchGoals } from "./goals/resemblance.ts";
import { benchNewTab } from "./new-tab/bench.ts";

const BENCHES: Record<string, (options: string[]) => Promise<void>> = {
  goals: benchGoals,
  "new-tab": benchNewTab,
};

const [wanted, ...options] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(BENCHES) : [wanted];
mkdirSync(".output/bench", { recursive: true });

for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) {
    console.error(`There is no measurement “${name}”. Choose from: ${Object.keys(BENCHES).join(", ")}.`);
    process.exit(1);
  }
  await bench(options);
}
