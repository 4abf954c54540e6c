/** One command of a group, its program looked up among those that the dependencies bring. */
export interface Command {
  program: string;
  words: string[];
}

export interface Group {
  title: string;
  commands: Command[];
  /** The runner whose report, written by the last command, says how many tests passed. */
  counts?: "vitest" | "playwright";
}

/** Where the group's test runner writes its report, below `.output/test-results`. */
export function reportName(group: Group): string {
  return `${group.title.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.json`;
}

function command(line: string): Command {
  const [program = "", ...words] = line.split(" ");
  return { program, words };
}

const vitest = "vitest run --config tests/vitest.config.ts --reporter=default --reporter=json";
const playwright =
  "playwright test --config tests/e2e --reporter=list,json,./tests/e2e/practices-reporter.ts";

/** All that must hold before a change is good, cheapest first, so that a mistake shows early. */
export const groups: Group[] = [
  { title: "Types", commands: [command("wxt prepare"), command("tsc --noEmit")] },
  { title: "Lint", commands: [command("oxlint --deny-warnings")] },
  { title: "Format", commands: [command("oxfmt --check")] },
  { title: "Units and properties", commands: [command(`${vitest} --project unit`)], counts: "vitest" },
  {
    title: "Builds",
    commands: [
      command("wxt build"),
      command("wxt build --browser firefox --mv3"),
      command("wxt build --mode pseudo"),
      command("wxt build --mode sites"),
    ],
  },
  { title: "Artefacts", commands: [command(`${vitest} --project build`)], counts: "vitest" },
  {
    title: "Chromium, end to end",
    commands: [command(`${playwright} --project=chromium`)],
    counts: "playwright",
  },
  {
    title: "Firefox, end to end",
    commands: [command(`${playwright} --project=firefox`)],
    counts: "playwright",
  },
];
