import type { Figures } from "./figures.ts";

/** One row of the reference run (150 worlds of 80 people), in the units of the figures. */
export type ReferenceRow = Pick<
  Figures,
  | "shownPerWeek"
  | "inFocusPerWeek"
  | "response"
  | "logsPerInstall"
  | "burden"
  | "kept"
  | "muted"
  | "weekliesPerWeek"
>;

function rowOf(
  shownPerWeek: number,
  inFocusPerWeek: number,
  response: number,
  logsPerInstall: number,
  burden: number,
  kept: number,
  muted: number,
  weekliesPerWeek: number,
): ReferenceRow {
  return { shownPerWeek, inFocusPerWeek, response, logsPerInstall, burden, kept, muted, weekliesPerWeek };
}

/** What the comparators came out as when the model was first made; by the names of the policies. */
export const REFERENCE: Readonly<Record<string, ReferenceRow>> = {
  none: rowOf(0, 0, Number.NaN, 14.4, 0, 0.612, 0.099, 0),
  "fixed 1/day + weekly, OS": rowOf(5.1, 1.79, 0.25, 21.9, 3.09, 0.517, 0.286, 0.27),
  "fixed 3/day, OS": rowOf(6.4, 2.24, 0.2, 17.8, 4.96, 0.411, 0.563, 0.09),
  "random 3/day, OS": rowOf(6.5, 2.28, 0.19, 17.4, 5, 0.407, 0.555, 0.07),
  "breakpoint, cap 2, toast": rowOf(10.2, 1.51, 0.34, 38.1, 2, 0.598, 0.187, 0.43),
  "+ back-off": rowOf(5.9, 0.76, 0.44, 32.9, 1.07, 0.62, 0.136, 0.48),
  "+ calm (new-tab card)": rowOf(5.9, 0, 0.45, 34.2, 0.33, 0.648, 0.112, 0.52),
};
