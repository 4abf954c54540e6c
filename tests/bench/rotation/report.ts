import { percent, table } from "../nudges/table.ts";
import { figuresOf, type RotationFigures } from "./figures.ts";
import { liveWeeks, type Weeks } from "./lived-weeks.ts";
import { type Kind, KINDS, personOf } from "./person.ts";

/** The figures of so many lives of each kind of person. */
export function figuresByKind(lives: number, weeks: Weeks): Map<Kind, RotationFigures> {
  const kinds = Object.keys(KINDS).filter((name): name is Kind => name in KINDS);
  return new Map(
    kinds.map((kind) => [
      kind,
      figuresOf(Array.from({ length: lives }, (_, seed) => liveWeeks(personOf(kind, seed), weeks))),
    ]),
  );
}

/** The gaps and repeats as a table. */
export function rotationTable(figures: ReadonlyMap<Kind, RotationFigures>): string {
  return table(
    [
      "people",
      "weeklies",
      "gap: shortest",
      "median",
      "ahead",
      "most a year",
      "ahead",
      "ahead fitting",
      "repeats",
      "gap gave way",
      "category gave way",
      "least of a category",
    ],
    Array.from(figures, ([kind, one]) => [
      kind,
      String(one.sessions),
      String(one.shortestGap),
      String(one.medianGap),
      String(one.shortestGapAhead),
      String(one.mostUses),
      String(one.mostUsesAhead),
      String(one.fewestAhead),
      percent(one.repeats),
      String(one.gapGaveWay),
      String(one.categoryGaveWay),
      String(one.leastOfCategory),
    ]),
  );
}
