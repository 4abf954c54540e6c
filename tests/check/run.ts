import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

import { type Command, type Group, groups, reportName } from "./groups.ts";
import { judge, readTally, type Tally } from "./tally.ts";

const root = resolve(import.meta.dirname, "../..");
const results = join(root, ".output", "test-results");

interface Outcome extends Tally {
  title: string;
  /** How long the group took, in milliseconds. */
  took: number;
}

function runCommand({ program, words }: Command, report: string): boolean {
  const { status, error } = spawnSync(program, [...words, ...reportTo(program, report)], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  if (error) console.error(error.message);
  return status === 0;
}

function reportTo(program: string, report: string): string[] {
  return program === "vitest" ? [`--outputFile.json=${report}`] : [];
}

function runGroup(group: Group): Outcome {
  console.log(`\n== ${group.title}`);
  const report = join(results, reportName(group));
  const startedAt = Date.now();
  const endedWell = group.commands.every((command) => runCommand(command, report));
  const tally = group.counts ? readTally(group.counts, report) : { passed: 0, failed: 0, skipped: 0 };
  const outcome = {
    title: group.title,
    took: Date.now() - startedAt,
    ...judge(endedWell, group.counts, tally),
  };
  console.log(`-- ${group.title}: ${outcome.failed > 0 ? "failed" : "good"} after ${seconds(outcome.took)}`);
  return outcome;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function summarise(outcomes: Outcome[]): void {
  console.log("\n== Summary");
  for (const { title, took, passed, failed, skipped } of outcomes) {
    const tests = passed + failed > 0 ? `${passed} passed, ${failed} failed` : "";
    const left = skipped > 0 ? `, of these ${skipped} skipped` : "";
    console.log(`${title.padEnd(22)}${seconds(took).padStart(9)}   ${tests}${left}`.trimEnd());
  }
  const notRun = groups.slice(outcomes.length);
  for (const { title } of notRun) console.log(`${title.padEnd(22)}  not run`);
  const total = outcomes.reduce((sum, { took }) => sum + took, 0);
  console.log(`${"Together".padEnd(22)}${seconds(total).padStart(9)}`);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const outcomes: Outcome[] = [];
for (const group of groups) {
  const outcome = runGroup(group);
  outcomes.push(outcome);
  if (outcome.failed > 0) break;
}
summarise(outcomes);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
