import type { FullResult, Reporter, Suite, TestCase, TestResult, TestStep } from "@playwright/test/reporter";

import { practicesOf, practicesTable } from "../support/practices.ts";

/** Where the stories about goals lie; the table is asked for when all of them run. */
const STORIES = /chromium\/goals\/[^/]+\.spec\.ts$/;
const HOW_MANY_STORIES = 7;

/** Prints which step of which story shows each practice, and fails the run when one is shown nowhere. */
export default class PracticesReporter implements Reporter {
  #shown = new Map<string, string[]>();
  #stories = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#stories = suite.allTests().filter(({ location }) => STORIES.test(location.file)).length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== "passed") return;
    const file = test.location.file.replace(/^.*\/tests\/e2e\//, "");
    const take = (steps: readonly TestStep[]) => {
      for (const step of steps) {
        for (const id of practicesOf(step.title)) {
          this.#shown.set(id, [...(this.#shown.get(id) ?? []), `${step.title} (${file})`]);
        }
        take(step.steps);
      }
    };
    take(result.steps);
  }

  async onEnd(result: FullResult): Promise<{ status: FullResult["status"] } | undefined> {
    if (this.#stories < HOW_MANY_STORIES) return undefined;
    const { text, missing } = practicesTable(this.#shown);
    process.stdout.write(`\nPractices and where they are shown\n${text}\n`);
    if (missing.length === 0) return undefined;
    process.stdout.write(`Nothing shows: ${missing.join(", ")}\n`);
    return { status: result.status === "passed" ? "failed" : result.status };
  }
}
