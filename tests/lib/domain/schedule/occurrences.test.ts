import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Occurrence } from "@/lib/domain/schedule/occurrence.ts";
import { nextOccurrence, occurrencesBetween } from "@/lib/domain/schedule/occurrences.ts";
import { isPermittedAt, isQuietAt, type PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { startOfWeek, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedInstants } from "@/tests/support/arbitrary/schedules.ts";

const MS_PER_DAY = 86_400_000;
const berlin: PlacedSchedule = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };

/** A schedule with an instant, and a stretch of up to three weeks after it. */
const stretches = fc
  .tuple(placedInstants, fc.integer({ min: 0, max: 21 * MS_PER_DAY }))
  .map(([{ schedule, at }, length]) => ({ schedule, from: at, length }));

function inUtc({ kind, period, due, closesAt }: Occurrence): string {
  return [kind, period, new Date(due).toISOString(), new Date(closesAt).toISOString()].join(" ");
}

function occurrencesIn(schedule: PlacedSchedule, from: string, until: string): string[] {
  return occurrencesBetween(schedule, Date.parse(from), Date.parse(until)).map(inUtc);
}

describe("the schedule of someone who changed nothing", () => {
  it("has a morning on each working day and a weekly on Friday", () => {
    expect(occurrencesIn(berlin, "2026-11-19T12:00:00Z", "2026-11-23T12:00:00Z")).toEqual([
      "morning 2026-11-20 2026-11-20T08:00:00.000Z 2026-11-20T11:00:00.000Z",
      "weekly 2026-11-16 2026-11-20T13:00:00.000Z 2026-11-24T11:00:00.000Z",
      "morning 2026-11-23 2026-11-23T08:00:00.000Z 2026-11-23T11:00:00.000Z",
    ]);
  });

  it("keeps to the wall clock when summer time ends", () => {
    expect(occurrencesIn(berlin, "2026-10-23T11:00:00Z", "2026-10-26T10:00:00Z")).toEqual([
      "weekly 2026-10-19 2026-10-23T12:00:00.000Z 2026-10-27T11:00:00.000Z",
      "morning 2026-10-26 2026-10-26T08:00:00.000Z 2026-10-26T11:00:00.000Z",
    ]);
  });
});

describe("any schedule, anywhere", () => {
  it("is additive: what falls due in two stretches is what falls due in both together", () => {
    fc.assert(
      fc.property(
        stretches,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ schedule, from, length }, share) => {
          const [middle, end] = [from + Math.floor(share * length), from + length];
          expect([
            ...occurrencesBetween(schedule, from, middle),
            ...occurrencesBetween(schedule, middle, end),
          ]).toEqual(occurrencesBetween(schedule, from, end));
        },
      ),
      THOUSAND_RUNS,
    );
  });

  it("is additive at the very instant at which something falls due", () => {
    fc.assert(
      fc.property(
        stretches,
        fc.nat(),
        fc.constantFrom(-1, 0, 1),
        ({ schedule, from, length }, which, shift) => {
          const all = occurrencesBetween(schedule, from, from + length);
          const cut = (all[which % Math.max(1, all.length)]?.due ?? from) + shift;
          fc.pre(cut >= from && cut <= from + length);
          expect([
            ...occurrencesBetween(schedule, from, cut),
            ...occurrencesBetween(schedule, cut, from + length),
          ]).toEqual(all);
        },
      ),
      THOUSAND_RUNS,
    );
  });

  it("never falls due in quiet hours, nor on a day off but for a weekly put there", () => {
    fc.assert(
      fc.property(stretches, ({ schedule, from, length }) => {
        for (const { kind, due } of occurrencesBetween(schedule, from, from + length)) {
          expect(isQuietAt(minutesOfDayAt(due, schedule.zone), schedule.quietHours)).toBe(false);
          const weekday = weekdayOf(calendarDayAt(due, schedule.zone));
          const putThere = kind === "weekly" && weekday === schedule.weekly.weekday;
          expect(putThere || schedule.workingDays.includes(weekday)).toBe(true);
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("opens every window before it closes it, each period once, in the order of falling due", () => {
    fc.assert(
      fc.property(stretches, ({ schedule, from, length }) => {
        const found = occurrencesBetween(schedule, from, from + length);
        expect(found.filter(({ due, closesAt }) => closesAt <= due)).toEqual([]);
        expect(found.filter(({ due }) => due <= from || due > from + length)).toEqual([]);
        expect(new Set(found.map(nudgeId)).size).toBe(found.length);
        expect(found).toEqual(found.toSorted((a, b) => a.due - b.due));
      }),
      THOUSAND_RUNS,
    );
  });

  it("ends a weekly outside quiet hours and not after the next one opens", () => {
    fc.assert(
      fc.property(stretches, ({ schedule, from, length }) => {
        const weeklies = occurrencesBetween(schedule, from, from + length + 21 * MS_PER_DAY).filter(
          ({ kind }) => kind === "weekly",
        );
        for (const [index, { period, closesAt }] of weeklies.entries()) {
          expect(startOfWeek(period, 1)).toBe(period);
          expect(isQuietAt(minutesOfDayAt(closesAt, schedule.zone), schedule.quietHours)).toBe(false);
          expect(closesAt).toBeLessThanOrEqual(weeklies[index + 1]?.due ?? Infinity);
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("asks for a daily nudge on its own day", () => {
    fc.assert(
      fc.property(stretches, ({ schedule, from, length }) => {
        const daily = occurrencesBetween(schedule, from, from + length).filter(({ kind }) =>
          ["morning", "check-in", "end-of-day"].includes(kind),
        );
        expect(daily.filter(({ period, due }) => calendarDayAt(due, schedule.zone) !== period)).toEqual([]);
        expect(daily.filter(({ due }) => !isPermittedAt(due, schedule, false))).toEqual([]);
      }),
      THOUSAND_RUNS,
    );
  });

  it("knows the next occurrence as the first of those to come", () => {
    fc.assert(
      fc.property(stretches, ({ schedule, from }) => {
        const next = nextOccurrence(schedule, from);
        const soon = occurrencesBetween(schedule, from, next?.due ?? from + 14 * MS_PER_DAY);
        expect(soon[0]).toEqual(next);
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("a weekly", () => {
  it("put into the evening waits for the next working morning, under the week it was meant for", () => {
    const late = { ...berlin, weekly: { on: true, weekday: 5, atMinutes: 20 * 60 } };
    expect(occurrencesIn(late, "2026-11-20T12:00:00Z", "2026-11-23T07:30:00Z")).toEqual([
      "weekly 2026-11-16 2026-11-23T07:30:00.000Z 2026-11-27T07:30:00.000Z",
    ]);
  });

  it("falls due on a day off when that day was chosen for it", () => {
    const onSunday = { ...berlin, weekly: { on: true, weekday: 0, atMinutes: 10 * 60 } };
    expect(occurrencesIn(onSunday, "2026-11-21T12:00:00Z", "2026-11-22T12:00:00Z")).toEqual([
      "weekly 2026-11-16 2026-11-22T09:00:00.000Z 2026-11-26T07:30:00.000Z",
    ]);
  });

  it("that would end in the night ends in the morning after it", () => {
    const atNine = { ...berlin, weekly: { on: true, weekday: 5, atMinutes: 9 * 60 } };
    const [from, until] = [Date.parse("2026-11-20T07:59:00Z"), Date.parse("2026-11-20T08:00:00Z")];
    const weekly = occurrencesBetween(atNine, from, until).find(({ kind }) => kind === "weekly");
    expect(new Date(weekly?.closesAt ?? 0).toISOString()).toBe("2026-11-24T07:30:00.000Z");
  });
});

describe("a morning", () => {
  it("set into quiet hours comes when they end", () => {
    const early = { ...berlin, morning: { on: true, atMinutes: 6 * 60 } };
    expect(occurrencesIn(early, "2026-11-19T00:00:00Z", "2026-11-19T12:00:00Z")).toEqual([
      "morning 2026-11-19 2026-11-19T07:30:00.000Z 2026-11-19T11:00:00.000Z",
    ]);
  });

  it("set later than the day has room for does not fall due", () => {
    const late = {
      ...berlin,
      morning: { on: true, atMinutes: 19 * 60 },
      weekly: { ...berlin.weekly, on: false },
    };
    expect(occurrencesIn(late, "2026-11-16T00:00:00Z", "2026-11-30T00:00:00Z")).toEqual([]);
  });

  it("set to noon or later keeps two hours", () => {
    const late = { ...berlin, morning: { on: true, atMinutes: 13 * 60 } };
    expect(occurrencesIn(late, "2026-11-19T00:00:00Z", "2026-11-19T23:00:00Z")).toEqual([
      "morning 2026-11-19 2026-11-19T12:00:00.000Z 2026-11-19T14:00:00.000Z",
    ]);
  });
});
