import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { blockAt } from "@/lib/domain/blocks/block-run.ts";
import { holdOf } from "@/lib/domain/nudges/holds.ts";
import { nextWakeAt } from "@/lib/domain/nudges/next-wake.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { isProtectedAt } from "@/lib/domain/schedule/protected-time.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { blocksAround } from "@/tests/support/arbitrary/blocks.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedInstants } from "@/tests/support/arbitrary/schedules.ts";
import { block } from "@/tests/support/block.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { situationOf } from "@/tests/support/situation.ts";

const MS_PER_DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const fridays = block({ weekdays: [5], fromMinutes: 13 * 60, lengthMinutes: 120 });
// What is said of blocks themselves comes and goes with them.
const occasions = { "block-start": false, "block-end": false };
const berlin = {
  ...defaultSchedule("de-DE"),
  checkIn: { on: true, atMinutes: 810 },
  occasions,
  zone: "Europe/Berlin",
  blocks: [fridays],
};
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const ENDS = at("2026-11-20T14:00:00Z");

/** What may be shown wherever the person looks. */
function shownIds(rows: readonly Nudge[], schedule: PlacedSchedule, now: number): string[] {
  const situation = situationOf(rows, schedule, now, { surface: "popup" });
  return rows.filter((row) => holdOf(row, situation) === undefined).map(({ id }) => id);
}

const wakeOf = (...given: [readonly Nudge[], PlacedSchedule, number]) => nextWakeAt(situationOf(...given));

/** Someone some days on, with blocks around that day and with what then waits. */
const lives = placedInstants
  .chain(({ schedule, at: begun }) =>
    fc.record({
      schedule: fc.constant({ ...schedule, occasions }),
      begun: fc.constant(begun),
      lived: fc.integer({ min: 1, max: 9 * MS_PER_DAY }),
      blocks: fc.array(blocksAround(begun, schedule.zone), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map(({ schedule, begun, lived, blocks }) => ({
    free: { ...schedule, blocks: [] },
    schedule: { ...schedule, blocks },
    begun,
    now: begun + lived,
  }));

describe("while a block runs", () => {
  it("no nudge is shown, and otherwise all are that would be shown without blocks", () => {
    fc.assert(
      fc.property(lives, ({ free, schedule, begun, now }) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        ledger.settle(schedule, now);
        const shown = shownIds(ledger.waiting(), schedule, now);
        if (isProtectedAt(now, schedule)) expect(shown).toEqual([]);
        else expect(shown).toEqual(shownIds(ledger.waiting(), free, now));
      }),
      THOUSAND_RUNS,
    );
  });

  it("the ledger is kept as ever: what falls due is written down, and closes when it would have closed", () => {
    fc.assert(
      fc.property(lives, ({ free, schedule, begun, now }) => {
        const [kept, other] = [MemoryLedger.begunAt(begun, schedule), MemoryLedger.begunAt(begun, free)];
        kept.settle(schedule, now);
        other.settle(free, now);
        expect(kept.entries()).toEqual(other.entries());
        expect(kept.settle(schedule, now)).toBe(0);
      }),
      THOUSAND_RUNS,
    );
  });

  it("something that waits is looked at again when the block ends, at the latest", () => {
    fc.assert(
      fc.property(lives, ({ schedule, begun, now }) => {
        const ledger = MemoryLedger.begunAt(begun, schedule);
        ledger.settle(schedule, now);
        const run = blockAt(schedule.blocks, now, schedule.zone);
        fc.pre(run !== undefined && ledger.waiting().length > 0);
        const wake = wakeOf(ledger.waiting(), schedule, now) ?? Infinity;
        expect(wake).toBeLessThanOrEqual(run?.endsAt ?? -Infinity);
      }),
      { ...THOUSAND_RUNS, numRuns: 500 },
    );
  });

  it("a weekly that falls due in it comes when it ends", () => {
    expect(shownIds([weekly], berlin, weekly.due)).toEqual([]);
    expect(wakeOf([weekly], berlin, weekly.due)).toBe(ENDS);
    expect(shownIds([weekly], berlin, ENDS)).toEqual([weekly.id]);
  });

  it("a card that was shown goes away when it begins", () => {
    const before = at("2026-11-20T11:30:00Z");
    const checkIn = nudge("check-in/2026-11-20", "2026-11-20T11:00:00Z", "2026-11-20T15:00:00Z");
    expect(shownIds([checkIn], berlin, before)).toEqual([checkIn.id]);
    expect(wakeOf([checkIn], berlin, before)).toBe(at("2026-11-20T12:00:00Z"));
  });

  it("one whose window closes in it never comes", () => {
    const checkIn = nudge("check-in/2026-11-20", "2026-11-20T12:30:00Z", "2026-11-20T12:50:00Z");
    expect(shownIds([checkIn], berlin, checkIn.due)).toEqual([]);
    expect(wakeOf([checkIn], berlin, checkIn.due)).toBe(checkIn.closesAt);
    expect(shownIds([checkIn], berlin, ENDS)).toEqual([]);
  });
});
