import { writeFileSync } from "node:fs";

import { megabytes, spread } from "../lives/cells.ts";
import { byTurns, type Contender } from "../lives/contenders.ts";
import { quantile } from "../statistics.ts";
import { type Visit, visitTimeline } from "./visit.ts";

const ROUNDS = 7;

/** Opens the timeline of a month and of ten years by turns, and searches in each letter by letter. */
export async function benchTimeline([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const contenders = await byTurns(Number(rounds), ({ context, origin }) => visitTimeline(context, origin));
  const report = table(contenders).join("\n");
  console.log(report);
  writeFileSync(".output/bench/timeline.md", `${report}\n`);
}

function table(contenders: readonly Contender<Visit>[]): string[] {
  const rounds = contenders[0]?.visits.length ?? 0;
  const row = (label: string, cell: (visits: readonly Visit[]) => string) =>
    `| ${label} | ${contenders.map(({ visits }) => cell(visits)).join(" | ")} |`;
  const keys = (visits: readonly Visit[]) => visits.flatMap(({ keyMs }) => keyMs);
  return [
    `The timeline, median (middle half) of ${rounds} visits by turns, each in a browser just started`,
    "",
    `| | ${contenders.map(({ name }) => name).join(" | ")} |`,
    `| --- |${" --- |".repeat(contenders.length)}`,
    row("entries", (visits) => String(visits[0]?.entries)),
    row("opening the room until its latest entries are painted", (visits) =>
      spread(visits.map(({ openedMs }) => openedMs)),
    ),
    row("from then until all is read, in idle time", (visits) =>
      spread(visits.map(({ wholeMs }) => wholeMs)),
    ),
    row("longest task until then", (visits) => spread(visits.map(({ longestTaskMs }) => longestTaskMs))),
    row("from a key until its result is painted", (visits) => spread(keys(visits))),
    row("the same, slowest in twenty", (visits) => `${quantile(keys(visits), 0.95).toFixed(0)} ms`),
    row("memory of the page with all in it", (visits) => megabytes(visits.map(({ heapBytes }) => heapBytes))),
    row("bytes on disk", (visits) => megabytes(visits.map(({ storedBytes }) => storedBytes))),
  ];
}
