import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Cue } from "@/lib/domain/plans/plan.ts";
import { activePlans, plansForNow } from "@/lib/domain/plans/plans-for-now.ts";
import type { Weekday } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, instantAt } from "@/lib/domain/time/wall-clock.ts";
import { minutesOfDay } from "@/tests/support/arbitrary/minutes-of-day.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { instantsOf, zones } from "@/tests/support/arbitrary/zones.ts";
import { planOf } from "@/tests/support/plan.ts";

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 23, 12);
const EVERY_DAY: Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const at = (text: string): number => Date.parse(text);
const time = (atMinutes: number, weekdays: Weekday[]): Cue => ({ kind: "time", atMinutes, weekdays });
const situation: Cue = { kind: "situation", text: "a draft reaches me" };

const placesAndInstants = zones.chain((zone) => fc.tuple(fc.constant(zone), instantsOf(zone)));

const idsFor = (plans: Parameters<typeof plansForNow>[0], now: number, zone = "UTC") =>
  plansForNow(plans, now, zone).map(({ createdAt }) => createdAt);

describe("a plan for a time", () => {
  // 2026-11-23 is a Monday.
  const monday = planOf(1, time(540, [1]));

  it.each([
    ["2026-11-23T08:29:59Z", false],
    ["2026-11-23T08:30:00Z", true],
    ["2026-11-23T09:00:00Z", true],
    ["2026-11-23T09:59:59Z", true],
    ["2026-11-23T10:00:00Z", false],
    ["2026-11-24T09:00:00Z", false],
    ["2026-11-30T09:00:00Z", true],
  ])("at nine on Mondays is shown at %s: %s", (now, isShown) => {
    expect(plansForNow([monday], at(now), "UTC")).toEqual(isShown ? [monday] : []);
  });

  it("reaches over midnight on both sides of its day", () => {
    const early = planOf(1, time(10, [1]));
    expect(idsFor([early], at("2026-11-22T23:40:00Z"))).toEqual([1]);
    expect(idsFor([early], at("2026-11-22T23:39:59Z"))).toEqual([]);
    const late = planOf(2, time(1_410, [0]));
    expect(idsFor([late], at("2026-11-23T00:29:59Z"))).toEqual([2]);
    expect(idsFor([late], at("2026-11-23T00:30:00Z"))).toEqual([]);
    expect(idsFor([late], at("2026-11-23T23:30:00Z"))).toEqual([]);
  });

  it("keeps to the wall clock of where the person is", () => {
    expect(idsFor([monday], at("2026-11-23T09:00:00Z"), "Asia/Kolkata")).toEqual([]);
    expect(idsFor([monday], at("2026-11-23T03:30:00Z"), "Asia/Kolkata")).toEqual([1]);
  });

  it("comes once where clocks go back, and after the gap where they go forward", () => {
    const halfPastTwo = planOf(1, time(150, [0]));
    // Berlin: 02:30 comes at 00:30Z and again at 01:30Z.
    expect(idsFor([halfPastTwo], at("2026-10-25T00:30:00Z"), "Europe/Berlin")).toEqual([1]);
    expect(idsFor([halfPastTwo], at("2026-10-25T01:30:00Z"), "Europe/Berlin")).toEqual([]);
    // 02:30 does not exist; what would have been it reads 03:30.
    expect(idsFor([halfPastTwo], at("2026-03-29T01:30:00Z"), "Europe/Berlin")).toEqual([1]);
  });
});

describe("plans for situations", () => {
  const three = [planOf(1, situation), planOf(2, situation), planOf(3, situation)];

  it("may be shown at any hour", () => {
    expect(idsFor([planOf(1, situation)], at("2026-11-23T03:10:00Z"))).toEqual([1]);
  });

  it("take turns from day to day, whichever way they are listed", () => {
    const firstOn = (day: number) => idsFor(day % 2 === 0 ? three : three.toReversed(), NOON + day * DAY)[0];
    fc.assert(
      fc.property(fc.integer({ min: -3_000, max: 3_000 }), (day) => {
        expect(new Set([0, 1, 2].map((later) => firstOn(day + later)))).toEqual(new Set([1, 2, 3]));
      }),
      THOUSAND_RUNS,
    );
  });

  it("stay the same from midnight to midnight, wherever the person is", () => {
    fc.assert(
      fc.property(placesAndInstants, minutesOfDay, ([zone, now], minutes) => {
        const sameDay = instantAt(calendarDayAt(now, zone), minutes, zone);
        fc.pre(calendarDayAt(sameDay, zone) === calendarDayAt(now, zone));
        expect(idsFor(three, sameDay, zone)).toEqual(idsFor(three, now, zone));
      }),
      THOUSAND_RUNS,
    );
  });

  it("step back while the time of another is near", () => {
    const nine = planOf(4, time(540, EVERY_DAY));
    const half = planOf(5, time(570, EVERY_DAY));
    const all = [...three, nine, half];
    expect(idsFor(all, at("2026-11-23T08:55:00Z")).slice(0, 3)).toEqual([
      4,
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(idsFor(all, at("2026-11-23T09:10:00Z")).slice(0, 2)).toEqual([4, 5]);
    expect(idsFor(all, at("2026-11-23T09:20:00Z")).slice(0, 2)).toEqual([5, 4]);
    expect(idsFor(all, at("2026-11-23T12:00:00Z")).toSorted()).toEqual([1, 2, 3]);
  });
});

describe("the plans looked at", () => {
  it("are the active ones, the oldest first", () => {
    const plans = [
      planOf(3),
      planOf(2, situation, { standing: "resting" }),
      planOf(1),
      planOf(4, situation, { deletedAt: 9 }),
    ];
    expect(activePlans(plans).map(({ createdAt }) => createdAt)).toEqual([1, 3]);
    expect(idsFor(plans, at("2026-11-23T12:00:00Z")).toSorted()).toEqual([1, 3]);
  });

  it("leave out those of a site, which are shown there", () => {
    const site: Cue = { kind: "site", origin: "https://mail.example.org", path: "/", text: "I open it" };
    expect(plansForNow([planOf(1, site)], at("2026-11-23T12:00:00Z"), "UTC")).toEqual([]);
  });
});
