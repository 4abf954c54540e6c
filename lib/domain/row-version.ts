import * as z from "zod/mini";

import { instantSchema } from "./row.ts";

/** Tables of the person's own rows, those that are exported and merged. */
export const ROW_TABLES = [
  "intentions",
  "practices",
  "moments",
  "reflections",
  "goals",
  "experiments",
  "plans",
  "blocks",
  "evidence",
  "ratings",
  "capabilities",
  "questions",
  "standings",
  "packs",
] as const;
export const rowTableSchema = z.enum(ROW_TABLES);
export type RowTable = z.infer<typeof rowTableSchema>;

/** An earlier wording of a row, kept when it is edited or loses in a merge. */
export const rowVersionSchema = z.object({
  id: z.uuid(),
  table: rowTableSchema,
  rowId: z.uuid(),
  /** When it stopped being the current one. */
  replacedAt: instantSchema,
  row: z.record(z.string(), z.unknown()),
});
export type RowVersion = z.infer<typeof rowVersionSchema>;
