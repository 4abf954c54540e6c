import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { backOffOf, turnsQuiet } from "@/lib/domain/nudges/back-off.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { addDays, dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { nudge } from "@/tests/support/nudge.ts";

const HOUR = 3_600_000;
const MS_PER_DAY = 24 * HOUR;
const FIRST = dayKeySchema.parse("2026-11-02");

/** What became of a check-in: it was seen and went by, "not now", taken up, or nobody saw it. */
type Fate =
  | "ignored"
  | "declined"
  | "acted"
  | "otherwise"
  | "unseen"
  | "paused"
  | "put off"
  | "asked"
  | "asked then put off";

/** One check-in a day, from noon to four. */
function lived(...fates: Fate[]): Nudge[] {
  return fates.map((fate, index) => {
    const day = addDays(FIRST, index);
    const row = nudge(`check-in/${day}`, `${day}T12:00:00Z`, `${day}T16:00:00Z`, { state: "expired" });
    const exposedOn = [day];
    switch (fate) {
      case "ignored":
        return { ...row, exposedOn };
      case "asked":
        return { ...row, exposedOn, asked: true as const };
      case "asked then put off":
        return { ...row, exposedOn, asked: true as const, postponedUntil: row.due + HOUR };
      case "put off":
        return { ...row, exposedOn, postponedUntil: row.due + HOUR };
      case "unseen":
        return row;
      default:
        return { ...row, state: fate, exposedOn, updatedAt: row.due + HOUR };
    }
  });
}

/** Days from the end of the last window to the end of the pause; 0 when there is none. */
function pauseAfter(...fates: Fate[]): number {
  const rows = lived(...fates);
  const { until } = backOffOf("check-in", rows.toReversed());
  return until === 0 ? 0 : (until - (rows.at(-1)?.closesAt ?? 0)) / MS_PER_DAY;
}

const three = ["ignored", "ignored", "ignored"] as const;

describe("a kind that goes by again and again", () => {
  it("pauses for two days after three in a row, then for four, then for eight", () => {
    expect(pauseAfter("ignored", "ignored")).toBe(0);
    expect(pauseAfter(...three)).toBe(2);
    expect(pauseAfter(...three, "ignored")).toBe(4);
    expect(pauseAfter(...three, "ignored", "ignored")).toBe(8);
    expect(pauseAfter(...three, ...three)).toBe(8);
  });

  it.each(["acted", "otherwise"] as const)("begins anew once one is taken up (%s)", (fate) => {
    expect(pauseAfter(...three, "ignored", fate)).toBe(0);
    expect(pauseAfter(...three, fate, "ignored", "ignored")).toBe(0);
    expect(pauseAfter(...three, fate, ...three)).toBe(2);
  });

  it("counts nothing that nobody saw, that fell into a pause or that was put off", () => {
    expect(pauseAfter("ignored", "unseen", "paused", "put off", "ignored")).toBe(0);
    expect(pauseAfter("ignored", "unseen", "ignored", "put off", "ignored")).toBe(2);
  });

  it("counts “not now” as half, and pauses from when it was said", () => {
    expect(pauseAfter("ignored", "ignored", "declined")).toBe(0);
    const rows = lived("ignored", "declined", "ignored", "declined");
    expect(backOffOf("check-in", rows).until).toBe((rows[3]?.updatedAt ?? 0) + 2 * MS_PER_DAY);
  });

  it("holds no other kind back", () => {
    expect(backOffOf("morning", lived(...three))).toEqual({ until: 0, asks: false });
  });

  it("asks after the third pause whether it is to go on, and once alone", () => {
    const asks = (...fates: Fate[]) => backOffOf("check-in", lived(...fates)).asks;
    expect(asks(...three, "ignored")).toBe(false);
    expect(asks(...three, "ignored", "ignored")).toBe(true);
    expect(asks(...three, "ignored", "ignored", "unseen")).toBe(true);
    expect(asks(...three, "ignored", "ignored", "asked")).toBe(false);
    expect(asks(...three, "ignored", "ignored", "asked", ...three)).toBe(false);
    expect(asks(...three, "ignored", "ignored", "asked then put off", "ignored")).toBe(false);
    expect(asks(...three, "ignored", "ignored", "asked", "acted", ...three, "ignored", "ignored")).toBe(true);
  });

  it("asks with no second one while the first still waits", () => {
    const rows = lived(...three, "ignored", "ignored", "asked");
    const open = rows.with(5, {
      ...nudge("check-in/2026-11-07", "2026-11-07T12:00:00Z", "2026-11-09T12:00:00Z"),
      asked: true,
    });
    expect(backOffOf("check-in", open).asks).toBe(false);
  });

  it("orders what became of them by when it did, where windows overlap", () => {
    const rows = lived("acted", ...three);
    const long = rows.with(0, {
      ...nudge("check-in/2026-11-02", "2026-11-02T12:00:00Z", "2026-11-30T12:00:00Z"),
      state: "acted",
    });
    expect(backOffOf("check-in", long).until).toBe((rows[3]?.closesAt ?? 0) + 2 * MS_PER_DAY);
  });

  it("holds back by what went by since one was last taken up, whatever came before", () => {
    const fates = fc.array(
      fc.constantFrom<Fate>("ignored", "declined", "acted", "unseen", "paused", "put off", "otherwise"),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(fates, (some) => {
        const since = some.slice(1 + Math.max(some.lastIndexOf("acted"), some.lastIndexOf("otherwise")));
        const weight =
          since.filter((fate) => fate === "ignored").length +
          since.filter((fate) => fate === "declined").length / 2;
        const days = weight < 3 ? 0 : weight < 4 ? 2 : weight < 5 ? 4 : 8;
        const rows = lived(...some);
        const last = rows.findLast((_, index) => ["ignored", "declined"].includes(some[index] ?? ""));
        const from = last?.state === "declined" ? last.updatedAt : (last?.closesAt ?? 0);
        expect(backOffOf("check-in", rows).until).toBe(days === 0 ? 0 : from + days * MS_PER_DAY);
      }),
      THOUSAND_RUNS,
    );
  });

  it("reckons from the end of a window in which it was closed early", () => {
    const rows = lived(...three);
    const closesAt = toUtcMidnight("2026-11-04") + 13 * HOUR;
    const cut = [...rows.slice(0, 2), ...rows.slice(2).map((row) => ({ ...row, closesAt }))];
    expect(backOffOf("check-in", cut).until).toBe(closesAt + 2 * MS_PER_DAY);
  });
});

describe("a kind that is answered with “not now” three times in a row", () => {
  it("turns quiet", () => {
    expect(turnsQuiet("check-in", lived("declined", "declined"))).toBe(false);
    expect(turnsQuiet("check-in", lived("acted", "declined", "declined", "declined"))).toBe(true);
    expect(turnsQuiet("morning", lived("declined", "declined", "declined"))).toBe(false);
  });

  it("turns quiet also when nobody saw one in between", () => {
    expect(turnsQuiet("check-in", lived("declined", "unseen", "declined", "put off", "declined"))).toBe(true);
  });

  it.each(["ignored", "acted", "otherwise"] as const)("does not when one in between was %s", (fate) => {
    expect(turnsQuiet("check-in", lived("declined", "declined", fate, "declined"))).toBe(false);
  });
});
