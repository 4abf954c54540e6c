import type { Figures } from "./figures.ts";
import { REFERENCE, type ReferenceRow } from "./reference.ts";

export const percent = (share: number, digits = 0) =>
  Number.isFinite(share) ? `${(100 * share).toFixed(digits)} %` : "–";
const number = (value: number, digits: number) => (Number.isFinite(value) ? value.toFixed(digits) : "–");

/** A table in Markdown, its columns aligned so that it reads as plain text too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

type Column = readonly [title: string, cell: (figures: Figures) => string];

const WHAT_COMES: readonly Column[] = [
  ["response", (f) => percent(f.response)],
  ["by week 1/2/4/8", (f) => f.responseIn.map((share) => percent(share).replace(" %", "")).join("/")],
  ["logs per install", (f) => number(f.logsPerInstall, 1)],
  ["beyond none", (f) => number(f.incrementalLogs, 1)],
  ["weekly done / week", (f) => percent(f.weekliesPerWeek)],
  ["kept d56", (f) => percent(f.kept, 1)],
  ["kept, unmuted", (f) => percent(f.keptUnmuted, 1)],
  ["muted", (f) => percent(f.muted, 1)],
];

const WHAT_IT_COSTS: readonly Column[] = [
  ["shown/week", (f) => number(f.shownPerWeek, 1)],
  ["intrusive/week", (f) => number(f.intrusivePerWeek, 1)],
  ["in focus/week", (f) => number(f.inFocusPerWeek, 2)],
  ["burden", (f) => number(f.burden, 2)],
  ["shown per acted", (f) => number(f.shownPerActed, 1)],
  ["longest gap, days", (f) => number(f.longestGapDays, 1)],
  ["least ready third: response", (f) => percent(f.leastReady.response)],
  ["logs", (f) => number(f.leastReady.logsPerInstall, 1)],
  ["kept", (f) => percent(f.leastReady.kept, 1)],
];

function columnsOf(columns: readonly Column[], all: readonly Figures[]): string {
  return table(
    ["policy", ...columns.map(([title]) => title)],
    all.map((figures) => [figures.name, ...columns.map(([, cell]) => cell(figures))]),
  );
}

/** All figures of merit of all policies, in two tables: what comes of the prompts, and what they cost. */
export function figuresTable(all: readonly Figures[]): string {
  return `${columnsOf(WHAT_COMES, all)}\n\n${columnsOf(WHAT_IT_COSTS, all)}`;
}

/** What came out, and in brackets what the reference run says. */
export function referenceTable(all: readonly Figures[]): string {
  const beside = (figures: Figures, row: ReferenceRow) => [
    figures.name,
    `${number(figures.shownPerWeek, 1)} (${number(row.shownPerWeek, 1)})`,
    `${number(figures.inFocusPerWeek, 2)} (${number(row.inFocusPerWeek, 2)})`,
    `${percent(figures.response, 1)} (${percent(row.response)})`,
    `${number(figures.logsPerInstall, 1)} (${number(row.logsPerInstall, 1)})`,
    `${number(figures.burden, 2)} (${number(row.burden, 2)})`,
    `${percent(figures.kept, 1)} (${percent(row.kept, 1)})`,
    `${percent(figures.muted, 1)} (${percent(row.muted, 1)})`,
    `${percent(figures.weekliesPerWeek, 1)} (${percent(row.weekliesPerWeek)})`,
  ];
  return table(
    ["policy", "shown/week", "in focus", "response", "logs", "burden", "kept d56", "muted", "weekly done"],
    all.flatMap((figures) => {
      const row = REFERENCE[figures.name];
      return row === undefined ? [] : [beside(figures, row)];
    }),
  );
}
