import { v7 } from "uuid";

/** Id and stamps of a row made at `now` (epoch ms). UUID v7, so that ids sort by age. */
export function newRow(now: number): { id: string; createdAt: number; updatedAt: number } {
  return { id: v7({ msecs: now }), createdAt: now, updatedAt: now };
}
