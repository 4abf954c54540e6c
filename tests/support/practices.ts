/** The practices that goals and what grows around them have to support, by their ids. */
export const PRACTICES = [
  "L1",
  "L2",
  "L3",
  "L4",
  "L5",
  "L7",
  "L9",
  "L10",
  "W1",
  "W2",
  "W3",
  "W4",
  "W5",
  "W6",
  "W8",
  "W9",
  "T1",
  "T2",
  "T3",
  "T4",
  "T5",
] as const;

/** The practices that the title of a test's step says it shows: “W1, L10: the recommendation …”. */
export function practicesOf(title: string): string[] {
  const ids = /^((?:[LWT]\d+)(?:, [LWT]\d+)*): /.exec(title)?.[1];
  return ids?.split(", ") ?? [];
}

/** What was shown of each practice, as a table; those that nothing showed are named in `missing`. */
export function practicesTable(shown: ReadonlyMap<string, readonly string[]>): {
  text: string;
  missing: string[];
} {
  const rows = PRACTICES.flatMap((id) => (shown.get(id) ?? ["—"]).map((step) => `${id.padEnd(4)} ${step}`));
  return { text: rows.join("\n"), missing: PRACTICES.filter((id) => !shown.has(id)) };
}
