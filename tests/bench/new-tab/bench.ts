import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { median, quantile } from "../statistics.ts";
import { launchPlain } from "./launch-plain.ts";
import { writeFloorExtension } from "./floor-extension.ts";
import { measureIdle } from "./idle.ts";
import { type Face, type Opening, openTab } from "./open-tab.ts";
import { prepareProfile, SENTENCE } from "./prepare-profile.ts";

const SITUATIONS = ["first tab after browser start", "a later tab", "a tab with the process warm"] as const;

interface Contender {
  name: string;
  artefact: string;
  profile: string;
  /** What its sentence is set in; none for a face of the system's. */
  face?: Face;
  openings: Opening[][];
}

/** Browser starts per contender; the goal asks for at least 15. */
const ROUNDS = 17;

export async function benchNewTab([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "becoming-bench-"));
  const ours = resolve(process.env["BECOMING_OUT"] ?? ".output", "chrome-mv3");
  const contenders: Contender[] = [
    { name: "floor", artefact: writeFloorExtension(join(scratch, "floor"), SENTENCE) },
    { name: "becoming", artefact: ours, face: { family: "Intention", file: "intention.woff2" } },
  ].map((contender) => ({
    ...contender,
    profile: join(scratch, `profile-${contender.name}`),
    openings: SITUATIONS.map(() => []),
  }));

  for (const { name, artefact, profile } of contenders) await prepareProfile(name, artefact, profile);
  for (let round = 0; round < Number(rounds); round += 1) {
    // Taking turns at being first, so that neither gains by the order.
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of order) await openThrice(contender);
  }
  const idle = await measureIdle(ours, join(scratch, "profile-becoming"));
  const report = [...table(contenders), "", idle].join("\n");
  console.log(report);
  writeFileSync(".output/bench/new-tab.md", `${report}\n`);
}

async function openThrice({ artefact, profile, face, openings }: Contender): Promise<void> {
  const { context } = await launchPlain(artefact, profile);
  const first = await openTab(context, face);
  await first.page.close();
  // The page's process ends with its last tab.
  await new Promise((done) => setTimeout(done, 1_500));
  const later = await openTab(context, face);
  const warm = await openTab(context, face);
  for (const [index, { opening }] of [first, later, warm].entries()) openings[index]?.push(opening);
  await context.close();
}

function table(contenders: readonly Contender[]): string[] {
  const [floor, ours] = contenders;
  if (floor === undefined || ours === undefined) return [];
  const cell = (openings: readonly Opening[]) => {
    const times = openings.map(({ paintedMs }) => paintedMs);
    const spread = `${quantile(times, 0.25).toFixed(0)}–${quantile(times, 0.75).toFixed(0)}`;
    return `${median(times).toFixed(0)} ms (${spread})`;
  };
  const rows = SITUATIONS.map((situation, index) => {
    const base = floor.openings[index] ?? [];
    const own = ours.openings[index] ?? [];
    const ratio = median(own.map((o) => o.paintedMs)) / median(base.map((o) => o.paintedMs));
    const shift = Math.max(...own.map(({ layoutShift }) => layoutShift));
    const task = Math.max(...own.map(({ longestTaskMs }) => longestTaskMs));
    return `| ${situation} | ${cell(base)} | ${cell(own)} | ${ratio.toFixed(2)} | ${shift} | ${task.toFixed(0)} ms |`;
  });
  return [
    `New tab: from the request for the tab until the h1 is painted in its final face, median (middle half) of ${floor.openings[0]?.length ?? 0} rounds`,
    "",
    "| situation | floor | Becoming | ratio | layout shift | longest task before the text |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ];
}
