import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

import { added, emptyTally, type Tally } from "./tally.ts";

/**
 * Lives random streams of events and holds each against the rules of nudges: `--runs 10000` of them,
 * each of `--days 90`, from `--seed 1` on. The same seed is the same stream on every machine. Ends
 * with an error when one speaks against a rule.
 */
export async function benchStreams(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      runs: { type: "string", default: "300" },
      days: { type: "string", default: "90" },
      seed: { type: "string", default: "1" },
    },
  });
  const [runs, days, seed] = [Number(values.runs), Number(values.days), Number(values.seed)];
  const began = performance.now();
  const tally = await liveAll(runs, days, seed);
  const minutes = (performance.now() - began) / 60_000;
  const report = reportOf(tally, days, seed, minutes);
  console.log(report);
  writeFileSync(".output/bench/streams.md", `${report}\n`);
  if (Object.values(tally.against).some(({ streams }) => streams > 0)) process.exitCode = 1;
}

async function liveAll(runs: number, days: number, seed: number): Promise<Tally> {
  const threads = Math.min(availableParallelism(), runs);
  let whole = emptyTally();
  await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const workerData = { first: seed + thread, step: threads, until: seed + runs, days };
      const worker = new Worker(new URL("live-part.ts", import.meta.url), { workerData });
      worker.on("message", (part: Tally) => {
        whole = added(whole, part);
        if (process.stderr.isTTY) process.stderr.write(`\r${whole.streams} of ${runs} streams`);
      });
      return new Promise<void>((resolve, reject) => {
        worker.once("error", reject);
        worker.once("exit", () => resolve());
      });
    }),
  );
  if (process.stderr.isTTY) process.stderr.write("\n");
  return whole;
}

function reportOf(tally: Tally, days: number, seed: number, minutes: number): string {
  const { streams, happened, weeklies, unseenWeeklies, against } = tally;
  const number = (count: number) => count.toLocaleString("en");
  return [
    `${number(streams)} streams of ${days} days from seed ${seed}, in ${minutes.toFixed(1)} minutes`,
    "",
    "| what happened | times |",
    "| --- | --- |",
    `| a nudge was shown | ${number(happened.shown)} |`,
    `| one took its permit | ${number(happened.taken)} |`,
    `| what became of one was known | ${number(happened.ended)} |`,
    `| one asked whether its kind is to go on | ${number(happened.asked)} |`,
    `| a moment was logged | ${number(happened.logged)} |`,
    `| weeklies that could be shown; kept from it by newer cards | ${number(weeklies)}; ${number(unseenWeeklies)} |`,
    "",
    "| rule | streams against it |",
    "| --- | --- |",
    ...Object.entries(against).map(([rule, found]) => `| ${rule} | ${number(found.streams)} |`),
    ...Object.values(against).flatMap(({ first }) => first.map((complaint) => `\n${complaint}`)),
  ].join("\n");
}
