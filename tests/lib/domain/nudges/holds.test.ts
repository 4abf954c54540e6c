import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { holdOf, HOLDS, type HoldRule } from "@/lib/domain/nudges/holds.ts";
import type { Nudge, Surface } from "@/lib/domain/nudges/nudge.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import { isPermittedAt } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { ledgerLives } from "@/tests/support/arbitrary/ledger-lives.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { block } from "@/tests/support/block.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { situationOf } from "@/tests/support/situation.ts";

const at = (text: string): number => Date.parse(text);
const day = (text: string) => dayKeySchema.parse(text);
const HOUR = 3_600_000;
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const friday = at("2026-11-20T14:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const checkIn = nudge("check-in/2026-11-20", "2026-11-20T12:30:00Z", "2026-11-20T16:30:00Z");
const endOfDay = nudge("end-of-day/2026-11-20", "2026-11-20T12:45:00Z", "2026-11-20T16:45:00Z");
const cue = nudge("plan-cue/2026-11-20/p", "2026-11-20T13:30:00Z", "2026-11-20T14:30:00Z");
const withCheckIn = {
  ...berlin,
  checkIn: { on: true, atMinutes: 810 },
  endOfDay: { on: true, atMinutes: 825 },
};

/** Another nudge that took a permit so many hours before Friday's look. */
const permitted = (id: string, hoursBefore: number, dayOf = "2026-11-20"): Nudge =>
  nudge(id, "2026-11-20T08:00:00Z", "2026-11-20T11:00:00Z", {
    state: "acted",
    permit: { at: friday - hoursBefore * HOUR, day: day(dayOf) },
  });

/** Check-ins of the last days that went by though they were seen. */
const ignored = [17, 18, 19].map((date) =>
  nudge(`check-in/2026-11-${date}`, `2026-11-${date}T12:30:00Z`, `2026-11-${date}T16:30:00Z`, {
    state: "expired",
    exposedOn: [day(`2026-11-${date}`)],
  }),
);

function held(
  row: Nudge,
  more: Partial<Situation> = {},
  others: readonly Nudge[] = [],
): HoldRule | undefined {
  return holdOf(row, situationOf([row, ...others], withCheckIn, friday, more));
}

const everywhere: Surface[] = ["new-tab", "notification", "icon", "popup"];
const coming: Surface[] = ["new-tab", "notification", "icon"];
const speaking: Surface[] = ["new-tab", "notification"];

/** Each rule at work alone, and the surfaces on which it is. */
const CASES: Record<HoldRule, { row: Nudge; more?: Partial<Situation>; others?: Nudge[]; on: Surface[] }> = {
  window: { row: weekly, more: { now: weekly.closesAt }, on: everywhere },
  "on-its-site": {
    row: { ...cue, shown: { at: friday, surface: "site", rule: "asked-for" } },
    on: everywhere,
  },
  pause: { row: weekly, more: { schedule: { ...berlin, pausedUntil: day("2026-11-21") } }, on: everywhere },
  "switched-off": {
    row: weekly,
    more: { schedule: { ...berlin, weekly: { ...berlin.weekly, on: false } } },
    on: everywhere,
  },
  postponed: { row: { ...weekly, postponedUntil: friday + 1 }, on: everywhere },
  "protected-time": {
    row: weekly,
    more: {
      schedule: { ...berlin, blocks: [block({ weekdays: [5], fromMinutes: 14 * 60, lengthMinutes: 120 })] },
    },
    on: everywhere,
  },
  "quiet-hours-or-day-off": { row: weekly, more: { now: at("2026-11-20T17:00:00Z") }, on: everywhere },
  quieted: { row: weekly, more: { schedule: { ...berlin, quieted: ["weekly"] } }, on: speaking },
  "in-focus": { row: weekly, more: { inFocus: true }, on: speaking },
  "no-breakpoint": { row: weekly, more: { atBreakpoint: false }, on: speaking },
  "after-last-hour": { row: endOfDay, on: coming },
  "back-off": { row: checkIn, others: ignored, on: coming },
  "asked-for-full": {
    row: cue,
    others: [1, 2, 3, 4, 5].map((count) => permitted(`plan-cue/2026-11-20/p${count}`, count)),
    on: coming,
  },
  "day-full": {
    row: checkIn,
    others: [permitted("morning/2026-11-20", 4), permitted("checkpoint/2026-11-20/c", 3)],
    on: coming,
  },
  "week-full": {
    row: checkIn,
    others: [14, 15, 16, 17].flatMap((date) =>
      ["a", "b"].map((subject) =>
        permitted(`checkpoint/2026-11-20/${subject}${date}`, 24, `2026-11-${date}`),
      ),
    ),
    on: coming,
  },
  "too-close": { row: checkIn, others: [permitted("morning/2026-11-20", 2.9)], on: coming },
};

describe("what holds a nudge back", () => {
  it("is nothing for one that waits in its window, at a breakpoint, with permits left", () => {
    for (const surface of everywhere) {
      for (const row of [weekly, checkIn, cue]) expect(held(row, { surface })).toBeUndefined();
    }
  });

  it.each(HOLDS.map(({ rule }) => rule))("is %s, where that is asked, and nothing else", (rule) => {
    const { row, more, others = [], on } = CASES[rule];
    const found = everywhere.filter((surface) => held(row, { ...more, surface }, others) === rule);
    expect(found).toEqual(everywhere.filter((surface) => on.includes(surface)));
    for (const surface of everywhere.filter((one) => !on.includes(one))) {
      expect(held(row, { ...more, surface }, others)).toBeUndefined();
    }
  });

  it.each([
    ["one that is answered", { ...weekly, state: "acted" as const }, friday],
    ["one that is not yet due", weekly, weekly.due - 1],
  ])("is its window for %s", (_, row, now) => {
    expect(held(row, { now })).toBe("window");
  });

  it("is a day off for all but a weekly that was put there", () => {
    const now = at("2026-11-21T12:00:00Z");
    const onSaturday = { ...berlin, weekly: { ...berlin.weekly, weekday: 6 } };
    expect(held(weekly, { now })).toBe("quiet-hours-or-day-off");
    expect(held(weekly, { now, schedule: onSaturday })).toBeUndefined();
  });

  it("is never the day’s few permits for a weekly, nor for what the person set", () => {
    const { others = [] } = CASES["day-full"];
    expect(held(weekly, {}, [...others, permitted("morning/2026-11-20", 1)])).toBeUndefined();
    expect(held(cue, {}, [...others, permitted("morning/2026-11-20", 1)])).toBeUndefined();
  });

  it("is no permit that it has already, however full the day is", () => {
    const kept = { ...checkIn, permit: { at: checkIn.due, day: day("2026-11-20") } };
    for (const rule of ["day-full", "week-full", "too-close", "back-off"] as const) {
      expect(held(kept, {}, CASES[rule].others)).toBeUndefined();
    }
  });

  it("is no three hours for one that was put off until then, but still the day’s number", () => {
    const back = { ...checkIn, postponedUntil: friday };
    expect(held(back, {}, CASES["too-close"].others)).toBeUndefined();
    expect(held(back, {}, CASES["day-full"].others)).toBe("day-full");
  });

  it("is everything for someone who allows none in a day, but the weekly and what they set", () => {
    const schedule = { ...withCheckIn, mostPerDay: 0 };
    expect(held(checkIn, { schedule })).toBe("day-full");
    expect(held(weekly, { schedule })).toBeUndefined();
    expect(held(cue, { schedule })).toBeUndefined();
  });

  it("always is quiet hours, days off, a pause or protected time when there is one", () => {
    fc.assert(
      fc.property(ledgerLives, fc.constantFrom(...everywhere), ({ rows, schedule, now }, surface) => {
        for (const row of rows) {
          if (isPermittedAt(now, schedule, row.kind === "weekly")) continue;
          expect(holdOf(row, situationOf(rows, schedule, now, { surface }))).toBeDefined();
        }
      }),
      THOUSAND_RUNS,
    );
  });
});
