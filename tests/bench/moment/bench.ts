import { writeFileSync } from "node:fs";

import { ratioOf, spread, told } from "../lives/cells.ts";
import { byTurns, type Contender, type Started } from "../lives/contenders.ts";
import { bundleInPage } from "./bundle.ts";
import { type Timings, type Way, WAYS } from "./ways.ts";

/** Browser starts of each life, and saves in each. */
const ROUNDS = 5;
const SAVES = 60;
/** Saving may take so many times as long as a bare write of the same row. */
const MOST = 1.5;
const NAMES: Record<Way, string> = {
  saved: "saving a moment",
  followed: "saving it, with its day and what it answers",
  "the same row": "a bare write of the same row",
  "the same rows": "a bare write of it and its day",
};

/**
 * Saves a moment as the popup does, beside bare writes of what it writes, by turns, with a month and with
 * ten years in the database. `npm run bench -- moment 5` sets the browser starts.
 */
export async function benchMoment([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const script = await bundleInPage();
  const contenders = await byTurns(Number(rounds), (started) => saveMoments(started, script));
  const report = table(contenders).join("\n");
  console.log(report);
  writeFileSync(".output/bench/moment.md", `${report}\n`);
}

/** Past the page's policy, as the debugger may: what is evaluated is no part of the product. */
async function saveMoments({ context, origin }: Started, script: string): Promise<Timings> {
  const page = await context.newPage();
  // A file of the package, in which nothing runs.
  await page.goto(`${origin}/fonts/OFL.txt`);
  const session = await context.newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: script });
  return page.evaluate(measureMoments, SAVES);
}

/** Runs in the page. */
function measureMoments(saves: number): Promise<Timings> {
  return Reflect.get(globalThis, "measureMoments")(saves);
}

function table(contenders: readonly Contender<Timings>[]): string[] {
  const of = ({ visits }: Contender<Timings>, way: Way) => visits.flatMap((timings) => timings[way]);
  const columns = ["", ...contenders.map(({ name }) => name)];
  const times = WAYS.map((way) => [NAMES[way], ...contenders.map((one) => spread(of(one, way), 2))]);
  const ratio = (way: Way, base: Way, most: number) => [
    `${NAMES[way]}, by ${NAMES[base]}`,
    ...contenders.map((one) => told(ratioOf(of(one, way), of(one, base)), most)),
  ];
  const ratios = [
    ratio("saved", "the same row", MOST),
    // Stated beside it: it happens while the person reads that the moment is kept.
    ratio("followed", "the same rows", Infinity),
  ];
  const saves = contenders[0] === undefined ? 0 : of(contenders[0], "saved").length;
  return [
    `Saving a moment until its transaction is complete, median (middle half) of ${saves} by turns; a ratio is`,
    "the median of those of neighbours. All with the browser’s default durability.",
    "",
    ...[columns, columns.map(() => "---"), ...times, ...ratios].map((cells) => `| ${cells.join(" | ")} |`),
  ];
}
