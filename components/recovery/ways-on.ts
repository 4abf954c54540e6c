import type { Trouble } from "@/lib/storage/trouble.ts";

/** Beside trying again: a copy of what can still be read, and beginning anew from a copy saved before. */
export type WayOn = "rescue" | "restore";

const WAYS_ON: Readonly<Record<Trouble, readonly WayOn[]>> = {
  newer: ["rescue", "restore"],
  // Chromium says so of damaged files as well, and then no room that is made ever helps.
  full: ["rescue", "restore"],
  // Where nothing may be kept there is nothing to save.
  refused: [],
  broken: ["rescue", "restore"],
  // A mistake of ours leaves the data alone.
  ours: ["rescue"],
};

/** Whether the recovery page offers this way on from a trouble. */
export function leadsOn(trouble: Trouble, way: WayOn): boolean {
  return WAYS_ON[trouble].includes(way);
}
