import { writeFileSync } from "node:fs";

import { megabytes, ratioOf, spread, told } from "../lives/cells.ts";
import { byTurns, type Contender } from "../lives/contenders.ts";
import { median } from "../statistics.ts";
import { PLACES } from "./places.ts";
import { type Opening, type Visit, visitAll } from "./visit.ts";

const ROUNDS = 7;
/** Ten years may take so many times as long as a month. */
const MOST = 2;

/** Opens every room of the journal of a month and of ten years by turns. `npm run bench -- journal 7` sets the rounds. */
export async function benchJournal([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const report = table(await byTurns(Number(rounds), visitAll)).join("\n");
  console.log(report);
  writeFileSync(".output/bench/journal.md", `${report}\n`);
}

function table([month, decade]: readonly Contender<Visit>[]): string[] {
  if (month === undefined || decade === undefined) return [];
  const of = (name: string, contender: Contender<Visit>, value: (opening: Opening) => number) =>
    contender.visits.flatMap(({ openings }) => openings.get(name) ?? []).map(value);
  const rows = PLACES.map(({ name }) => {
    const [before, after] = [month, decade].map((one) => of(name, one, ({ openedMs }) => openedMs));
    const sizes = [month, decade].map((one) => of(name, one, ({ heapBytes }) => heapBytes));
    const elements = [month, decade].map((one) => median(of(name, one, (opening) => opening.elements)));
    const ratio = ratioOf(after ?? [], before ?? []);
    return [
      name,
      spread(before ?? []),
      spread(after ?? []),
      told(ratio, MOST),
      ...sizes.map(megabytes),
      ...elements,
    ];
  });
  const columns = ["place", month.name, decade.name, "ratio", "memory", "memory", "elements", "elements"];
  const stored = [month, decade].map(({ visits }) => megabytes(visits.map(({ storedBytes }) => storedBytes)));
  return [
    `Opening each place until what it shows is painted, median (middle half) of ${month.visits.length} rounds by turns,`,
    "each in a browser just started; the ratio is the median of those within a round. Memory after collecting",
    "garbage and elements in the page: of the month, then of the ten years.",
    "",
    ...[columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
    `On disk: ${stored.join(" and ")}. ${counted(decade)}`,
  ];
}

function counted({ name, lived }: Contender<Visit>): string {
  const ofKind = (wanted: string) => lived.reflections.filter(({ kind }) => kind === wanted).length;
  return `In the ${name} lie ${lived.moments.length} moments, ${ofKind("weekly")} weeklies, ${ofKind("daily")} dailies, ${lived.ratings.length} ratings and ${lived.nudges.length} nudges.`;
}
