import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";

/** From here on the count is shown. */
const NEAR = 240;

/** Beyond this, letters are no longer counted one by one: a whole book may have been pasted. */
const COUNTED_UNITS = 20_000;

export interface LineLength {
  /** Graphemes of the line as it would be kept; for a very long text its UTF-16 units. */
  count: number;
  standing: "short" | "near" | "over";
}

/** How a line being typed stands to the longest one that can be kept. */
export function lineLength(text: string): LineLength {
  const line = tidyLine(text);
  const count = line.length > COUNTED_UNITS ? line.length : graphemeCount(line);
  if (!fitsLine(line)) return { count: Math.max(count, LINE_MAX + 1), standing: "over" };
  return { count, standing: count >= NEAR ? "near" : "short" };
}
