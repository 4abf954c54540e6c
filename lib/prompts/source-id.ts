/** An idea of the product by its source: L Alexandra Lamb, W Karin Wellbrock, T The Seattle Times. */
export type SourceId = `${"L" | "W" | "T"}${number}`;
