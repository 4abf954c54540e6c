import type { Family } from "./families.ts";
import { winRate } from "./figures.ts";
import { percent, table } from "./table.ts";
import type { Outcome } from "./trial.ts";

/** In which share of worlds one policy keeps more people than each other one, family by family. */
export function winsTable(
  subject: string,
  families: readonly { family: Family; outcomes: readonly Outcome[] }[],
): string {
  const names = families[0]?.outcomes.map(({ name }) => name).filter((name) => name !== subject) ?? [];
  const rows = names.map((name) => [
    name,
    ...families.map(({ outcomes }) => winOver(name, subject, outcomes)),
  ]);
  return table(["against", ...families.map(({ family }) => family.name)], rows);
}

function winOver(other: string, subject: string, outcomes: readonly Outcome[]): string {
  const mine = outcomes.find(({ name }) => name === subject);
  const theirs = outcomes.find(({ name }) => name === other);
  if (mine === undefined || theirs === undefined) return "–";
  return percent(winRate(mine, theirs, ({ kept }) => kept));
}
