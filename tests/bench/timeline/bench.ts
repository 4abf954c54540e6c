import { rmSync, writeFileSync } from "node:fs";

import { artefactFolder } from "@/tests/support/artefact.ts";
import { extensionId } from "@/tests/support/chromium/extension-id.ts";
import { createProfile } from "@/tests/support/chromium/profile.ts";
import { writeLife } from "@/tests/support/life/write-life.ts";
import { launchPlain } from "../new-tab/launch-plain.ts";
import { median, quantile } from "../statistics.ts";
import { fullLife } from "./full-life.ts";
import { type Visit, visitTimeline } from "./visit.ts";

const ROUNDS = 7;
const LIVES = [
  { name: "one month", years: 1 / 12 },
  { name: "ten years", years: 10 },
] as const;

interface Contender {
  name: string;
  profile: string;
  visits: Visit[];
}

/** Opens the timeline of a month and of ten years by turns, and searches in each letter by letter. */
export async function benchTimeline([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const artefact = artefactFolder("chrome-mv3");
  const contenders: Contender[] = [];
  for (const { name, years } of LIVES) {
    const profile = createProfile("en-GB");
    await prepare(artefact, profile, years);
    contenders.push({ name, profile, visits: [] });
  }
  for (let round = 0; round < Number(rounds); round += 1) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const { profile, visits } of order) {
      const { context } = await launchPlain(artefact, profile);
      await context.newPage();
      visits.push(await visitTimeline(context, originOf(artefact)));
      await context.close();
    }
  }
  for (const { profile } of contenders) rmSync(profile, { recursive: true, force: true });
  const report = table(contenders).join("\n");
  console.log(report);
  writeFileSync(".output/bench/timeline.md", `${report}\n`);
}

function originOf(artefact: string): string {
  return `chrome-extension://${extensionId(artefact)}`;
}

async function prepare(artefact: string, profile: string, years: number): Promise<void> {
  const { context } = await launchPlain(artefact, profile);
  const page = await context.newPage();
  // The extension of a fresh profile is taken in while the first page already stands.
  await page.waitForTimeout(1_500);
  await page.goto(`${originOf(artefact)}/newtab.html`);
  await page.getByRole("button", { name: "Write an intention" }).waitFor();
  await writeLife(page, fullLife(years, Date.now()));
  await context.close();
}

function table(contenders: readonly Contender[]): string[] {
  const rounds = contenders[0]?.visits.length ?? 0;
  const row = (label: string, cell: (visits: readonly Visit[]) => string) =>
    `| ${label} | ${contenders.map(({ visits }) => cell(visits)).join(" | ")} |`;
  const spread = (times: readonly number[]) =>
    `${median(times).toFixed(0)} ms (${quantile(times, 0.25).toFixed(0)}–${quantile(times, 0.75).toFixed(0)})`;
  const keys = (visits: readonly Visit[]) => visits.flatMap(({ keyMs }) => keyMs);
  const megabytes = (values: readonly number[]) => `${(median(values) / 1e6).toFixed(1)} MB`;
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
