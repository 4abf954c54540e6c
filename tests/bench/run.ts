/**
 * `npm run bench`: every measurement, or the named ones (`npm run bench -- new-tab`). Measurements
 * are stated, never asserted: the machine they run on is not known. The bars of `change`, `nudges` and
 * `streams` are, and that `kills` loses no nudge, since they rest on no machine.
 */
import { mkdirSync } from "node:fs";

import { benchChange } from "./change/bench.ts";
import { benchGoals } from "./goals/resemblance.ts";
import { benchJournal } from "./journal/bench.ts";
import { benchKills } from "./kills/bench.ts";
import { benchMoment } from "./moment/bench.ts";
import { benchNewTab } from "./new-tab/bench.ts";
import { benchNudges } from "./nudges/bench.ts";
import { benchRotation } from "./rotation/bench.ts";
import { benchStreams } from "./streams/bench.ts";
import { benchTimeline } from "./timeline/bench.ts";

const BENCHES: Record<string, (options: string[]) => Promise<void>> = {
  change: benchChange,
  goals: benchGoals,
  journal: benchJournal,
  kills: benchKills,
  moment: benchMoment,
  "new-tab": benchNewTab,
  nudges: benchNudges,
  rotation: benchRotation,
  streams: benchStreams,
  timeline: benchTimeline,
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
