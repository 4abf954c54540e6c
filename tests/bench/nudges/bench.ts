import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { barInUsualWorlds, barLines, barWithoutBurden, type Judged } from "./bar.ts";
import { chart } from "./chart.ts";
import { type Family, NO_BURDEN, STRESS_FAMILIES, USUAL } from "./families.ts";
import { figuresOf } from "./figures.ts";
import { comparators } from "./policies/comparators.ts";
import { fixedOneADay } from "./policies/fixed-one-a-day.ts";
import { fixedThreeADay } from "./policies/fixed-three-a-day.ts";
import { none } from "./policies/none.ts";
import { randomThreeADay } from "./policies/random-three-a-day.ts";
import { shipped, shippedWithCheckIn } from "./policies/shipped.ts";
import { figuresTable, referenceTable } from "./table.ts";
import { type Outcome, type Size, tried } from "./trial.ts";
import { winsTable } from "./wins.ts";

/** What has to pass the bar. */
const subjects = [shipped, shippedWithCheckIn];
const policies = [...comparators, ...subjects];
/** The product reckons with real calendars, which takes its time: where the bar does not ask, once is enough. */
const policiesIn = (family: Family) => (family === NO_BURDEN ? policies : [...comparators, shipped]);
/** As many as the reference run had; a stress family gets fewer. */
const USUAL_SIZE: Size = { seed: 1, worlds: 150, users: 80 };
const FAMILY_MOST = 60;

/**
 * What the product’s way of asking does to people in a user model that nobody has measured, against
 * other ways, in many thinkable worlds: it finds regressions and ranks, it does not predict. Prints
 * all figures and the acceptance bar, and ends with code 1 when the bar is broken.
 * `--seed 7 --worlds 150 --users 80`
 */
export async function benchNudges(options: string[]): Promise<void> {
  const size = sizeFrom(options);
  const usual = tried(policies, USUAL, size);
  const figures = figuresIn(usual);
  const familySize = {
    ...size,
    worlds: Math.min(size.worlds, FAMILY_MOST),
    users: Math.min(size.users, FAMILY_MOST),
  };
  const families = STRESS_FAMILIES.map((family) => ({
    family,
    outcomes: tried(policiesIn(family), family, familySize),
  }));
  const judgements = subjects.flatMap(({ name }) => [
    ...barInUsualWorlds(judgedIn(usual, name)),
    ...families
      .filter(({ family }) => family === NO_BURDEN)
      .flatMap(({ outcomes }) => barWithoutBurden(judgedIn(outcomes, name))),
  ]);
  const report = [
    `# Ways of asking: ${size.worlds} worlds of ${size.users} people, 56 days, seed ${size.seed}`,
    figuresTable(figures),
    "## Beside the reference run (in brackets)",
    referenceTable(figures),
    `## Worlds in which “${shipped.name}” keeps more, by family`,
    winsTable(shipped.name, [{ family: USUAL, outcomes: usual }, ...families]),
    "## The bar",
    barLines(judgements),
  ];
  const familyTables = families.flatMap(({ family: { name }, outcomes }) => [
    `## ${name} (${familySize.worlds} worlds of ${familySize.users} people)`,
    figuresTable(figuresIn(outcomes)),
  ]);
  console.log(report.join("\n\n"));
  console.log("\nEvery family’s own figures: .output/bench/nudges.md; a chart: .output/bench/nudges.svg");
  writeFileSync(".output/bench/nudges.md", `${[...report, ...familyTables].join("\n\n")}\n`);
  writeFileSync(".output/bench/nudges.svg", chart(figures, `Ways of asking, in ${size.worlds} worlds`));
  if (judgements.some(({ holds }) => !holds)) process.exitCode = 1;
}

function sizeFrom(args: string[]): Size {
  const option = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { seed: option, worlds: option, users: option } });
  const wholeOf = (name: keyof Size, least: number) => {
    const value = Number(values[name] ?? USUAL_SIZE[name]);
    if (!Number.isInteger(value) || value < least)
      throw new RangeError(`--${name} takes a whole number from ${least} on.`);
    return value;
  };
  return { seed: wholeOf("seed", 0), worlds: wholeOf("worlds", 1), users: wholeOf("users", 3) };
}

function outcomeOf(outcomes: readonly Outcome[], wanted: string): Outcome {
  const found = outcomes.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`There is no outcome of “${wanted}”.`);
  return found;
}

function figuresIn(outcomes: readonly Outcome[]) {
  return outcomes.map((outcome) => figuresOf(outcome, outcomeOf(outcomes, none.name)));
}

function judgedIn(outcomes: readonly Outcome[], subject: string): Judged {
  return {
    subject: outcomeOf(outcomes, subject),
    none: outcomeOf(outcomes, none.name),
    fixedOne: outcomeOf(outcomes, fixedOneADay.name),
    fixedThree: outcomeOf(outcomes, fixedThreeADay.name),
    randomThree: outcomeOf(outcomes, randomThreeADay.name),
  };
}
