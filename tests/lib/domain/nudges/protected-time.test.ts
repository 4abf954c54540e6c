import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { blockAt } from "@/lib/domain/blocks/block-run.ts";
import { nextWakeAt, shownNudges } from "@/lib/domain/nudges/waiting.ts";
import { isProtectedAt } from "@/lib/domain/schedule/protected-time.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { blocksAround } from "@/tests/support/arbitrary/blocks.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedSchedules } from "@/tests/support/arbitrary/schedules.ts";
import { instantsOf } from "@/tests/support/arbitrary/zones.ts";
import { block } from "@/tests/support/block.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";
import { nudge } from "@/tests/support/nudge.ts";

const MS_PER_DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const fridays = block({ weekdays: [5], fromMinutes: 13 * 60, lengthMinutes: 120 });
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin", blocks: [fridays] };
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const ENDS = at("2026-11-20T14:00:00Z");

const shownIds = (...given: Parameters<typeof shownNudges>) => shownNudges(...given).map(({ id }) => id);

/** Someone some days on, with blocks around that day and with what then waits. */
const lives = placedSchedules
  .chain((schedule) => fc.tuple(fc.constant(schedule), instantsOf(schedule.zone)))
  .chain(([schedule, begun]) =>
    fc.record({
      schedule: fc.constant(schedule),
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
        const wake = nextWakeAt(ledger.waiting(), schedule, now) ?? Infinity;
        expect(wake).toBeLessThanOrEqual(run?.endsAt ?? -Infinity);
      }),
      { ...THOUSAND_RUNS, numRuns: 500 },
    );
  });

  it("a weekly that falls due in it comes when it ends", () => {
    expect(shownIds([weekly], berlin, weekly.due)).toEqual([]);
    expect(nextWakeAt([weekly], berlin, weekly.due)).toBe(ENDS);
    expect(shownIds([weekly], berlin, ENDS)).toEqual([weekly.id]);
  });

  it("a card that was shown goes away when it begins", () => {
    const before = at("2026-11-20T11:30:00Z");
    const checkIn = nudge("check-in/2026-11-20", "2026-11-20T11:00:00Z", "2026-11-20T15:00:00Z");
    expect(shownIds([checkIn], berlin, before)).toEqual([checkIn.id]);
    expect(nextWakeAt([checkIn], berlin, before)).toBe(at("2026-11-20T12:00:00Z"));
  });

  it("one whose window closes in it never comes", () => {
    const checkIn = nudge("check-in/2026-11-20", "2026-11-20T12:30:00Z", "2026-11-20T12:50:00Z");
    expect(shownIds([checkIn], berlin, checkIn.due)).toEqual([]);
    expect(nextWakeAt([checkIn], berlin, checkIn.due)).toBe(checkIn.closesAt);
    expect(shownIds([checkIn], berlin, ENDS)).toEqual([]);
  });
});
