import { formatNumber } from "@/lib/messages/format.ts";

/** A count for a table: none is a blank and no zero (R9). */
export function countText(count: number | undefined): string {
  return count === undefined || count === 0 ? "" : formatNumber(count);
}
