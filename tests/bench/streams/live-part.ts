/** A share of the streams, lived in a thread of its own: tells now and then what they have come to. */
import { parentPort, workerData } from "node:worker_threads";

import * as z from "zod/mini";

import { emptyTally, tallied } from "./tally.ts";

const { first, step, until, days } = z
  .object({ first: z.int(), step: z.int(), until: z.int(), days: z.int() })
  .parse(workerData);

let tally = emptyTally();
for (let seed = first; seed < until; seed += step) {
  tally = tallied(tally, seed, days);
  if (tally.streams % 25 === 0 || seed + step >= until) {
    parentPort?.postMessage(tally, []);
    tally = emptyTally();
  }
}
