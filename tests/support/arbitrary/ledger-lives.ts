import fc from "fast-check";

import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";
import { placedInstants } from "./schedules.ts";

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

export interface LedgerLife {
  rows: Nudge[];
  schedule: PlacedSchedule;
  begun: number;
  now: number;
}

/** What became of a row: seen and let go, seen and open, put off, or nothing. */
const fates = fc.record({
  isSeen: fc.boolean(),
  /** When it took its permit, as a share of its window. */
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  end: fc.constantFrom("none", "none", "acted", "declined"),
  putOff: fc.option(fc.integer({ min: 1, max: 8 * MS_PER_HOUR }), { freq: 5 }),
});

type Fate = typeof fates extends fc.Arbitrary<infer F> ? F : never;

function lived(row: Nudge, { isSeen, share, end, putOff }: Fate, zone: string, now: number): Nudge {
  if (!isSeen) return row;
  const at = Math.min(now, row.due + Math.floor(share * (row.closesAt - row.due)));
  const day = calendarDayAt(at, zone);
  const seen: Nudge = {
    ...row,
    shown: { at, surface: "new-tab", rule: "due" },
    permit: { at, day },
    exposedOn: [day],
  };
  if (end !== "none") return { ...seen, state: end, updatedAt: at };
  return putOff === null || row.state !== "waiting" ? seen : { ...row, postponedUntil: at + putOff };
}

/** Someone somewhere some days on, with a ledger in which much has happened, and perhaps in a pause. */
export const ledgerLives: fc.Arbitrary<LedgerLife> = placedInstants.chain(({ schedule, at: begun }) =>
  fc
    .record({
      livedMs: fc.integer({ min: 1, max: 9 * MS_PER_DAY }),
      fates: fc.array(fates, { minLength: 4, maxLength: 12 }),
      pausedDays: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 4 }),
    })
    .map(({ livedMs, fates: some, pausedDays }) => {
      const now = begun + livedMs;
      const ledger = MemoryLedger.begunAt(begun, schedule);
      ledger.settle(schedule, now);
      const rows = ledger.rows().map((row, index) => {
        const fate = some[index % some.length];
        return fate === undefined ? row : lived(row, fate, schedule.zone, now);
      });
      const pausedUntil = pausedDays === null ? null : addDays(calendarDayAt(now, schedule.zone), pausedDays);
      return { rows, schedule: { ...schedule, pausedUntil }, begun, now };
    }),
);
