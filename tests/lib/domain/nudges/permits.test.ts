import { describe, expect, it } from "vitest";

import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { isAskedForFull, isDayFull, isTooClose, isWeekFull } from "@/lib/domain/nudges/permits.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { addDays, type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { situationOf } from "@/tests/support/situation.ts";

const HOUR = 3_600_000;
const MS_PER_DAY = 24 * HOUR;
const at = (text: string): number => Date.parse(text);
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const NOW = at("2026-11-20T14:00:00Z");
const TODAY = dayKeySchema.parse("2026-11-20");

let count = 0;
/** A nudge that took its permit at an instant, on the day that it then was, in Berlin unless said otherwise. */
function permitAt(when: number, kind: NudgeKind = "checkpoint", day?: DayKey): Nudge {
  count += 1;
  return nudge(`${kind}/2026-11-20/${count}`, "2026-11-20T08:00:00Z", "2026-11-27T08:00:00Z", {
    permit: { at: when, day: day ?? personalDayAt(when, "Europe/Berlin", 240) },
  });
}

const inDay = (rows: Nudge[], schedule = berlin, since = 0) =>
  isDayFull(situationOf(rows, schedule, NOW, { since }));

describe("a day", () => {
  it("has two permits, unless the person says otherwise", () => {
    const rows = [permitAt(NOW - HOUR), permitAt(NOW - 9 * HOUR)];
    expect(inDay(rows.slice(1))).toBe(false);
    expect(inDay(rows)).toBe(true);
    expect(inDay(rows, { ...berlin, mostPerDay: 4 })).toBe(false);
    expect(inDay([], { ...berlin, mostPerDay: 0 })).toBe(true);
  });

  it("has one in the first five days, and never more than the person allows", () => {
    const since = (days: number) => NOW - days * MS_PER_DAY;
    expect(inDay([permitAt(NOW)], berlin, since(0))).toBe(true);
    expect(inDay([permitAt(NOW)], berlin, since(4))).toBe(true);
    expect(inDay([permitAt(NOW)], berlin, since(5))).toBe(false);
    expect(inDay([], { ...berlin, mostPerDay: 0 }, since(0))).toBe(true);
  });

  it("begins at four in the morning", () => {
    const rows = ["2026-11-20T02:59:00Z", "2026-11-20T02:58:00Z"].map((text) => permitAt(at(text)));
    expect(inDay(rows)).toBe(false);
    expect(isDayFull(situationOf(rows, berlin, at("2026-11-20T02:59:30Z")))).toBe(true);
  });

  it("counts neither the weekly nor what the person set", () => {
    const rows = (["weekly", "plan-cue", "block-start", "block-end"] as const).map((kind) =>
      permitAt(NOW - HOUR, kind),
    );
    expect(inDay(rows)).toBe(false);
    expect(isTooClose(situationOf(rows, berlin, NOW))).toBe(false);
  });

  it("is made no longer by a flight: a permit counts for the day it was, and for the day it is now", () => {
    // Taken on the evening of the 19th in Kiritimati, which is the 18th in Pago Pago.
    const taken = at("2026-11-19T08:00:00Z");
    const rows = [
      permitAt(taken, "morning", dayKeySchema.parse("2026-11-19")),
      permitAt(taken, "checkpoint", dayKeySchema.parse("2026-11-19")),
    ];
    const inPagoPago = (text: string) =>
      isDayFull(situationOf(rows, { ...berlin, zone: "Pacific/Pago_Pago" }, at(text)));
    expect(inPagoPago("2026-11-19T09:00:00Z")).toBe(true);
    expect(inPagoPago("2026-11-20T09:00:00Z")).toBe(true);
    expect(inPagoPago("2026-11-21T09:00:00Z")).toBe(false);
  });
});

describe("a week", () => {
  const eight = [0, 1, 2, 3].flatMap((ago) =>
    [1, 2].map((hour) => permitAt(NOW - (ago + 2) * MS_PER_DAY - hour * HOUR)),
  );
  const full = (rows: Nudge[], mostPerDay = 2, now = NOW) =>
    isWeekFull(situationOf(rows, { ...berlin, mostPerDay }, now));

  it("has eight permits in any seven days", () => {
    expect(full(eight.slice(1))).toBe(false);
    expect(full(eight)).toBe(true);
    expect(full(eight, 2, NOW + 1 * MS_PER_DAY)).toBe(true);
    expect(full(eight, 2, NOW + 2 * MS_PER_DAY)).toBe(false);
  });

  it("has four days’ worth for someone who allows more", () => {
    expect(full(eight, 3)).toBe(false);
    expect(full([...eight, ...eight], 4)).toBe(true);
    expect(full(eight, 1)).toBe(true);
  });
});

describe("three hours", () => {
  it("lie between two permits, also when the clock was set back in between", () => {
    const close = (when: number) => isTooClose(situationOf([permitAt(when)], berlin, NOW));
    expect(close(NOW - 3 * HOUR)).toBe(false);
    expect(close(NOW - 3 * HOUR + 1)).toBe(true);
    expect(close(NOW + 3 * HOUR - 1)).toBe(true);
    expect(close(NOW + 3 * HOUR)).toBe(false);
  });
});

describe("plans and blocks", () => {
  it("speak up five times a day together", () => {
    const rows = (["plan-cue", "plan-cue", "block-start", "block-end", "plan-cue"] as const).map((kind) =>
      permitAt(NOW - HOUR, kind, TODAY),
    );
    const full = (some: Nudge[], now = NOW) => isAskedForFull(situationOf(some, berlin, now));
    expect(full(rows.slice(1))).toBe(false);
    expect(full([...rows.slice(1), permitAt(NOW)])).toBe(false);
    expect(full(rows)).toBe(true);
    expect(full(rows, NOW + MS_PER_DAY)).toBe(false);
  });
});

it("no permit of a day long past counts", () => {
  const old = [1, 2, 3].map((hour) =>
    permitAt(NOW - 30 * MS_PER_DAY - hour * HOUR, "morning", addDays(TODAY, -30)),
  );
  const situation = situationOf(old, berlin, NOW);
  expect([isDayFull, isWeekFull, isTooClose].map((rule) => rule(situation))).toEqual([false, false, false]);
});
