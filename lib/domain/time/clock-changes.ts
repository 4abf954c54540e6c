import { clockChangeBetween, offsetMinutesAt } from "./wall-clock.ts";

/** A change of a zone's clocks: its instant (epoch ms) and how far they are ahead of UTC before and after. */
export interface ClockChange {
  at: number;
  fromMinutes: number;
  toMinutes: number;
}

/** No zone changes its clocks twice within so short a time. */
const STRIDE_MS = 7 * 86_400_000;

/** The changes of a zone's clocks after `from` and up to `until` (epoch ms), in time order. */
export function clockChangesBetween(from: number, until: number, zone: string): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let start = from; start < until; start += STRIDE_MS) {
    const at = clockChangeBetween(start, Math.min(start + STRIDE_MS, until), zone);
    if (at === undefined) continue;
    changes.push({
      at,
      fromMinutes: offsetMinutesAt(at - 1, zone),
      toMinutes: offsetMinutesAt(at, zone),
    });
  }
  return changes;
}
