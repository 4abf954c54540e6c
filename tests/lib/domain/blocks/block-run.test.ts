import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Block } from "@/lib/domain/blocks/block.ts";
import { blockAt, firstDayOf, nextBlockTurn, runFrom } from "@/lib/domain/blocks/block-run.ts";
import { dayKeySchema, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, instantAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { block } from "@/tests/support/block.ts";
import { blocksAround } from "@/tests/support/arbitrary/blocks.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { clockChanges, instantsOf, zones } from "@/tests/support/arbitrary/zones.ts";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const day = (text: string) => dayKeySchema.parse(text);
const BERLIN = "Europe/Berlin";
const named = (name: string, parts: Partial<Block>): Block => block({ id: `${name}`, name, ...parts });

function runAt(blocks: Block[], now: string, zone = BERLIN): string | undefined {
  const run = blockAt(blocks, at(now), zone);
  const text = (instant: number) => new Date(instant).toISOString().slice(0, 16);
  return run && `${run.block.name} ${text(run.startsAt)} ${text(run.endsAt)}`;
}

describe("the block that runs", () => {
  it("is the one whose time it is on the wall clock, from its first instant up to its end", () => {
    const view = named("view", {});
    expect(runAt([view], "2026-11-16T07:59:59Z")).toBeUndefined();
    expect(runAt([view], "2026-11-16T08:00:00Z")).toBe("view 2026-11-16T08:00 2026-11-16T10:00");
    expect(runAt([view], "2026-11-16T09:59:59Z")).toBe("view 2026-11-16T08:00 2026-11-16T10:00");
    expect(runAt([view], "2026-11-16T10:00:00Z")).toBeUndefined();
    expect(runAt([view], "2026-11-17T09:00:00Z")).toBeUndefined();
  });

  it("goes with the person into another zone", () => {
    const view = named("view", {});
    expect(runAt([view], "2026-11-16T04:00:00Z", "Asia/Kolkata")).toBe(
      "view 2026-11-16T03:30 2026-11-16T05:30",
    );
    expect(runAt([view], "2026-11-16T08:00:00Z", "Asia/Kolkata")).toBeUndefined();
  });

  it("crosses midnight into a day that is not one of its own", () => {
    const night = named("night", { fromMinutes: 23 * 60, lengthMinutes: 180, weekdays: [1] });
    expect(runAt([night], "2026-11-17T00:30:00Z")).toBe("night 2026-11-16T22:00 2026-11-17T01:00");
    expect(runAt([night], "2026-11-16T00:30:00Z")).toBeUndefined();
  });

  it("takes place from its first day to its last, both included", () => {
    const some = named("some", {
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      firstDay: day("2026-11-17"),
      lastDay: day("2026-11-18"),
    });
    const runs = [16, 17, 18, 19].map((date) => runAt([some], `2026-11-${date}T09:00:00Z`) !== undefined);
    expect(runs).toEqual([false, true, true, false]);
  });

  it("runs into the day after its last one when that one crosses midnight", () => {
    const night = named("night", { fromMinutes: 1_380, weekdays: [1], lastDay: day("2026-11-16") });
    expect(runAt([night], "2026-11-16T23:30:00Z")).toBe("night 2026-11-16T22:00 2026-11-17T00:00");
    expect(runAt([night], "2026-11-23T23:30:00Z")).toBeUndefined();
  });

  it("is not one that rests or was deleted", () => {
    expect(runAt([block({ standing: "resting" })], "2026-11-16T09:00:00Z")).toBeUndefined();
    expect(runAt([block({ deletedAt: 1 })], "2026-11-16T09:00:00Z")).toBeUndefined();
  });

  it("is, of several, the one that began last, and then again the longer one around it", () => {
    const long = named("long", { fromMinutes: 540, lengthMinutes: 240 });
    const short = named("short", { fromMinutes: 600, lengthMinutes: 30 });
    const name = (now: string) => runAt([short, long], now)?.split(" ")[0];
    expect(name("2026-11-16T08:30:00Z")).toBe("long");
    expect(name("2026-11-16T09:10:00Z")).toBe("short");
    expect(name("2026-11-16T09:30:00Z")).toBe("long");
  });

  it("lasts its whole length when clocks go forward in it, and no longer when they go back", () => {
    const night = named("night", {
      fromMinutes: 60,
      lengthMinutes: 180,
      weekdays: [0],
      firstDay: day("2026-01-01"),
    });
    expect(runAt([night], "2026-03-29T01:00:00Z")).toBe("night 2026-03-29T00:00 2026-03-29T03:00");
    expect(runAt([night], "2026-10-25T01:00:00Z")).toBe("night 2026-10-24T23:00 2026-10-25T02:00");
  });

  it("begins after the gap when clocks skip its beginning, and the first time when that comes twice", () => {
    const night = named("night", {
      fromMinutes: 150,
      lengthMinutes: 60,
      weekdays: [0],
      firstDay: day("2026-01-01"),
    });
    expect(runAt([night], "2026-03-29T01:30:00Z")).toBe("night 2026-03-29T01:30 2026-03-29T02:30");
    expect(runAt([night], "2026-10-25T00:30:00Z")).toBe("night 2026-10-25T00:30 2026-10-25T01:30");
    expect(runAt([night], "2026-10-25T01:30:00Z")).toBeUndefined();
  });
});

/** Someone somewhere with a few blocks, near an instant of theirs. */
const lives = zones
  .chain((zone) => fc.tuple(fc.constant(zone), instantsOf(zone)))
  .chain(([zone, now]) =>
    fc.record({
      zone: fc.constant(zone),
      now: fc.constant(now),
      blocks: fc.array(blocksAround(now, zone), { maxLength: 3 }),
    }),
  );

describe("any blocks, anywhere", () => {
  it("run only when it is their time on the wall clock of a day of theirs", () => {
    fc.assert(
      fc.property(lives, ({ zone, now, blocks }) => {
        const run = blockAt(blocks, now, zone);
        if (run === undefined) return;
        const { fromMinutes, lengthMinutes, weekdays, firstDay, lastDay } = run.block;
        expect(run.endsAt - run.startsAt).toBe(lengthMinutes * MS_PER_MINUTE);
        // Where clocks change the beginning may lie elsewhere; a calendar has the last word on that.
        const near = (change: number) => Math.abs(change - run.startsAt) <= MS_PER_DAY;
        if (clockChanges(zone).some(near)) return;
        const began = calendarDayAt(run.startsAt, zone);
        expect(minutesOfDayAt(run.startsAt, zone)).toBe(fromMinutes);
        expect(weekdays).toContain(weekdayOf(began));
        expect(began >= firstDay && began <= (lastDay ?? began)).toBe(true);
      }),
      THOUSAND_RUNS,
    );
  });

  it("begin on each of their days, also where clocks change", () => {
    fc.assert(
      fc.property(lives, ({ zone, now, blocks }) => {
        const today = calendarDayAt(now, zone);
        for (const one of blocks) {
          const { standing, weekdays, firstDay, lastDay = today, fromMinutes } = one;
          const isDay = weekdays.includes(weekdayOf(today)) && today >= firstDay && today <= lastDay;
          const startsAt = instantAt(today, fromMinutes, zone);
          const run = blockAt([one], startsAt, zone);
          expect(run?.startsAt === startsAt).toBe(standing === "active" && isDay);
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("begin and end at the next turn and not before", () => {
    fc.assert(
      fc.property(
        lives,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 8 }),
        ({ zone, now, blocks }, shares) => {
          const turn = nextBlockTurn(blocks, now, zone);
          const until = turn ?? now + 30 * MS_PER_DAY;
          expect(until).toBeGreaterThan(now);
          const running = blockAt(blocks, now, zone);
          for (const share of shares) {
            expect(blockAt(blocks, now + Math.floor(share * (until - now)), zone)).toEqual(running);
          }
          expect(blockAt(blocks, until - 1, zone)).toEqual(running);
          if (turn === undefined) return;
          const turning = blocks.some((one) => {
            const before = blockAt([one], turn - 1, zone);
            const after = blockAt([one], turn, zone);
            return before?.startsAt !== after?.startsAt;
          });
          expect(turning).toBe(true);
        },
      ),
      THOUSAND_RUNS,
    );
  });

  it("have as their own run the one that runs, or else the next to come", () => {
    fc.assert(
      fc.property(lives, ({ zone, now, blocks }) => {
        for (const one of blocks.filter(({ standing }) => standing === "active")) {
          const run = runFrom(one, now, zone);
          const running = blockAt([one], now, zone);
          if (running !== undefined) expect(run).toEqual(running);
          else expect(run?.startsAt).toBe(nextBlockTurn([one], now, zone));
        }
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("the first day of a block", () => {
  it("is the first of its weekdays from the day on that was chosen", () => {
    expect(firstDayOf(block({ firstDay: day("2026-11-17") }))).toBe("2026-11-18");
    expect(firstDayOf(block({ firstDay: day("2026-11-18") }))).toBe("2026-11-18");
  });

  it("does not exist when its days hold none of its weekdays", () => {
    expect(firstDayOf(block({ firstDay: day("2026-11-19"), lastDay: day("2026-11-22") }))).toBeUndefined();
  });
});
