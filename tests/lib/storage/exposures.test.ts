import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it } from "vitest";

import type { Asking } from "@/lib/domain/nudges/situation.ts";
import { database } from "@/lib/storage/database.ts";
import { isFirstOfKind, noteExposure } from "@/lib/storage/exposures.ts";
import { answerNudge, postponeNudge } from "@/lib/storage/nudges.ts";
import { changeSchedule, settleLedger } from "@/lib/storage/settlement.ts";
import { nudge } from "@/tests/support/nudge.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
const HOUR = 3_600_000;
const FRIDAY = Date.parse("2026-11-20T10:00:00Z");
const morning = nudge("morning/2026-11-20", "2026-11-20T08:00:00Z", "2026-11-20T11:00:00Z");
const checkIn = nudge("check-in/2026-11-20", "2026-11-20T09:00:00Z", "2026-11-20T13:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T09:00:00Z", "2026-11-24T11:00:00Z");
const on = { on: true, atMinutes: 600 };

const row = (id: string) => database.nudges.get(id);
const seen = (id: string, more: Partial<Asking> = {}) =>
  noteExposure(id, { now: FRIDAY, surface: "new-tab", atBreakpoint: true, inFocus: false, ...more }, ZONE);

beforeEach(async () => {
  await settleLedger(ZONE, FRIDAY);
  await changeSchedule({ checkIn: on, weekly: { ...on, weekday: 5 } }, ZONE, FRIDAY);
  await database.nudges.bulkAdd([morning, checkIn, weekly]);
});

describe("noting that a nudge was seen", () => {
  it("gives it its permit, and says that it may stay", async () => {
    expect(await seen(morning.id)).toBe(true);
    expect(await row(morning.id)).toMatchObject({
      shown: { at: FRIDAY, surface: "new-tab", rule: "first-days" },
      permit: { at: FRIDAY, day: "2026-11-20" },
      exposedOn: ["2026-11-20"],
    });
  });

  it("gives no second one to another that began to be shown at once in another window", async () => {
    const stays = await Promise.all([seen(morning.id), seen(checkIn.id), seen(weekly.id)]);
    expect(stays).toEqual([true, false, true]);
    expect(await row(checkIn.id)).toEqual(checkIn);
  });

  it("counts several windows that show the same as one", async () => {
    const stays = await Promise.all([0, 1, 2].map((later) => seen(morning.id, { now: FRIDAY + later })));
    expect(stays).toEqual([true, true, true]);
    expect(await row(morning.id)).toMatchObject({ permit: { at: FRIDAY }, exposedOn: ["2026-11-20"] });
  });

  it.each<[string, () => Promise<unknown>]>([
    ["was answered", () => answerNudge(weekly.id, "rested", FRIDAY)],
    ["was put off", () => postponeNudge(weekly.id, FRIDAY + HOUR, FRIDAY)],
    ["was turned off", () => changeSchedule({ weekly: { ...on, on: false, weekday: 5 } }, ZONE, FRIDAY)],
    ["may no longer speak up by itself", () => changeSchedule({ quieted: ["weekly"] }, ZONE, FRIDAY)],
    ["is no longer there", () => database.nudges.delete(weekly.id)],
  ])("says that one may not stay which meanwhile %s", async (_, meanwhile) => {
    await meanwhile();
    const before = await row(weekly.id);
    expect(await seen(weekly.id)).toBe(false);
    expect(await row(weekly.id)).toEqual(before);
  });

  it("takes no permit in the popup", async () => {
    expect(await seen(morning.id, { surface: "popup", atBreakpoint: false })).toBe(true);
    expect(await row(morning.id)).not.toHaveProperty("permit");
    expect(await seen(checkIn.id)).toBe(true);
  });
});

describe("the first nudge of a kind on a device", () => {
  it("is whatever comes while none has been seen, and then that one alone", async () => {
    expect(await isFirstOfKind("weekly", weekly.id)).toBe(true);
    await seen(weekly.id);
    expect(await isFirstOfKind("weekly", weekly.id)).toBe(true);
    expect(await isFirstOfKind("weekly", "weekly/2026-11-23")).toBe(false);
    expect(await isFirstOfKind("morning", morning.id)).toBe(true);
  });

  it("is none that was held back before it was seen", async () => {
    await seen(morning.id);
    await seen(checkIn.id);
    expect(await isFirstOfKind("check-in", "check-in/2026-11-23")).toBe(true);
  });
});
