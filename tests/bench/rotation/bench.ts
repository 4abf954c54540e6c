import { writeFileSync } from "node:fs";

import { USUAL_WEEKS } from "./lived-weeks.ts";
import { figuresByKind, rotationTable } from "./report.ts";

const LIVES = 100;

/**
 * How often questions of the weekly come again, for people of several kinds. `npm run bench -- rotation
 * 100` sets the lives of each kind. Gaps are in sessions.
 */
export async function benchRotation([lives = String(LIVES)]: string[]): Promise<void> {
  const count = Number(lives);
  if (!Number.isInteger(count) || count < 1) throw new RangeError("The number of lives is a whole number.");
  const part = (years: number) => rotationTable(figuresByKind(count, { ...USUAL_WEEKS, weeks: 52 * years }));
  const report = [
    `# Rotation of the weekly questions: ${count} lives of each kind, a quarter of the weeks skipped`,
    "## One year",
    part(1),
    "## Three years",
    part(3),
  ].join("\n\n");
  console.log(report);
  writeFileSync(".output/bench/rotation.md", `${report}\n`);
}
