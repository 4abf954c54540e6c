import type { RowTable, RowVersion } from "@/lib/domain/row-version.ts";
import type { Draw } from "./draw.ts";

/** The version that a row leaves when it is changed at an instant (epoch ms). */
export function earlierWording(
  table: RowTable,
  row: { id: string },
  replacedAt: number,
  draw: Draw,
): RowVersion {
  return { id: draw.id(replacedAt), table, rowId: row.id, replacedAt, row: { ...row } };
}
