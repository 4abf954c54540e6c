import { ROW_TABLES } from "@/lib/domain/row-version.ts";

import { type EvaluatingPage, readTable } from "./raw-tables.ts";

/** Marks of a text rather than of a name that the product gives, such as `not-yet` or an id. */
const LIKE_A_TEXT = /^\p{Lu}|\s/u;

/** Every text that the person has written, as it is kept. */
export async function ownWords(page: EvaluatingPage): Promise<string[]> {
  const rows = await Promise.all(ROW_TABLES.map((table) => readTable(page, table)));
  return [...new Set(textsIn(rows).filter((text) => LIKE_A_TEXT.test(text)))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
