/**
 * `npm run bench`: every measurement, or the named ones (`npm run bench -- new-tab`). Measurements
 * are stated, never asserted: the machine they run on is not known. The bars of `nudges` and
 * `streams` are, and that `kills` loses no nudge, since they rest on no machine.
 */
import { mkdirSync } from "node:fs";

import { benchGoals } from "./goals/resemblance.ts";
import { benchKills } from "./kills/bench.ts";
import { benchNewTab } from "./new-tab/bench.ts";
import { benchNudges } from "./nudges/bench.ts";
import { benchStreams } from "./streams/bench.ts";

const BENCHES: Record<string, (options: string[]) => Promise<void>> = {
  goals: benchGoals,
  kills: benchKills,
  "new-tab": benchNewTab,
  nudges: benchNudges,
  streams: benchStreams,
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
