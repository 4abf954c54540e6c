import { writeFileSync } from "node:fs";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

import { percent, table } from "../nudges/table.ts";
import type { Raters } from "./rater.ts";
import { told } from "./trial.ts";
import { MOST_MISLED, TWELVE_WEEKS, USUAL_RATERS } from "./usual-raters.ts";

const PEOPLE = 20_000;
const SEED = 1;

type Variant = readonly [name: string, change: Partial<Raters>];

/** The people for whom the bar has to hold. */
const JUDGED: readonly Variant[] = [
  ["φ 0.3", {}],
  ["φ 0.3, a quarter of the weeks skipped", { skipped: 0.25 }],
];

/** Where nothing changes. */
const CALM: readonly Variant[] = [
  ...JUDGED,
  ...[0, 0.5].flatMap((carry): Variant[] => [
    [`φ ${carry}`, { carry }],
    [`φ ${carry}, a quarter of the weeks skipped`, { carry, skipped: 0.25 }],
  ]),
  ["φ 0.3, SD 0.8", { spread: 0.8 }],
  ["φ 0.3, SD 1.6", { spread: 1.6 }],
  ["φ 0.3, begun in mid-quarter", { start: dayKeySchema.parse("2026-08-17") }],
  ...[1, 2, 5, 8].map((series): Variant => [`φ 0.3, ${series} series`, { series }]),
];

const RISES: readonly Variant[] = [2, 3].flatMap((rise) =>
  [
    [`+${rise} over 12 weeks`, { rise, ...TWELVE_WEEKS }] as const,
    [`+${rise} over 26 weeks`, { rise }] as const,
  ].flatMap(([name, change]): Variant[] => [
    [`${name}, the one series`, { ...change, series: 1, rising: 1 }],
    [`${name}, one of four`, { ...change, rising: 1 }],
    [`${name}, all four`, { ...change, rising: 4 }],
    [`${name}, one of four, a quarter of the weeks skipped`, { ...change, rising: 1, skipped: 0.25 }],
  ]),
);

/**
 * How often people are told of a direction that is not there, and how often of one that is. Prints all
 * figures and ends with code 1 when the bar is broken. `npm run bench -- change 20000` sets the people.
 */
export async function benchChange([people = String(PEOPLE)]: string[]): Promise<void> {
  const count = Number(people);
  if (!Number.isInteger(count) || count < 1) throw new RangeError("The number of people is a whole number.");
  const toldOf = ([name, change]: Variant) => ({
    name,
    ...told({ ...USUAL_RATERS, ...change }, count, SEED),
  });
  const misled = CALM.map(toldOf);
  const found = RISES.map(toldOf);
  const judged = misled.slice(0, JUDGED.length);
  const holds = judged.every(({ byEither }) => byEither <= MOST_MISLED);
  const rows = (share: (typeof misled)[number]["first"]) =>
    [share.atQuarterEnds, share.byLookBacks, share.byEither].map((value) => percent(value, 1));
  const report = [
    `# Change, said honestly: ${count} people, 26 weeks, SD 1.2, four series unless stated, seed ${SEED}`,
    "## People who are told of a direction though nothing changes, in any of their series",
    table(
      ["people", "at quarter’s ends", "by look-backs", "by either"],
      misled.map((one) => [one.name, ...rows(one)]),
    ),
    "## People who are told of a true change (φ 0.3), in the series that changes",
    table(
      ["change", "at quarter’s ends", "by look-backs", "by either"],
      found.map((one) => [one.name, ...rows(one.first)]),
    ),
    "## The bar",
    `${holds ? "pass" : "FAIL"}  misled, all series together, with and without skipped weeks: ${judged
      .map(({ byEither }) => percent(byEither, 1))
      .join(" and ")} (at most ${percent(MOST_MISLED)})`,
  ].join("\n\n");
  console.log(report);
  writeFileSync(".output/bench/change.md", `${report}\n`);
  if (!holds) process.exitCode = 1;
}
