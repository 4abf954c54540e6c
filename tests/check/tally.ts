import { readFileSync } from "node:fs";

import { z } from "zod/mini";

import type { Group } from "./groups.ts";

export interface Tally {
  passed: number;
  failed: number;
  /** Tests that were not run. There are none in a sound suite. */
  skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Reads how a group's tests went; without a report nothing passed. */
export function readTally(counts: Group["counts"], report: string): Tally {
  let text: string;
  try {
    text = readFileSync(report, "utf8");
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
  if (counts === "vitest") {
    const told = vitestReport.parse(JSON.parse(text));
    return {
      passed: told.numPassedTests,
      failed: told.numFailedTests,
      skipped: told.numPendingTests + told.numTodoTests,
    };
  }
  const { stats } = playwrightReport.parse(JSON.parse(text));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * Decides how a group ended. A command that failed without naming a failed test, a test that was
 * skipped and a runner that found no test each count as one failure.
 */
export function judge(endedWell: boolean, counts: Group["counts"], tally: Tally): Tally {
  const hollow = counts !== undefined && tally.passed + tally.failed === 0;
  const failed = tally.failed + tally.skipped;
  return { ...tally, failed: failed === 0 && (!endedWell || hollow) ? 1 : failed };
}
