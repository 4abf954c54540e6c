import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { database } from "@/lib/storage/database.ts";
import { claimNotification, markNotified } from "@/lib/storage/notified.ts";
import { answerNudge, answerWaiting, postponeNudge } from "@/lib/storage/nudges.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { nudge } from "@/tests/support/nudge.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-20T14:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const morning = nudge("morning/2026-11-20", "2026-11-20T08:00:00Z", "2026-11-20T15:00:00Z");
const row = (id = weekly.id) => database.nudges.get(id);

describe("a nudge", () => {
  it.each(["acted", "otherwise", "declined", "rested"] as const)("can be answered: %s", async (state) => {
    await database.nudges.add(weekly);
    await answerNudge(weekly.id, state, NOW);
    expect(await row()).toEqual({ ...weekly, state, updatedAt: NOW });
  });

  it.each(["acted", "otherwise", "declined", "rested", "expired", "paused"] as const)(
    "that stands in the final state %s stays so",
    async (state) => {
      await database.nudges.add({ ...weekly, state });
      await answerNudge(weekly.id, "acted", NOW);
      await answerWaiting(["weekly"], NOW);
      await postponeNudge(weekly.id, NOW + 1, NOW);
      expect(await row()).toEqual({ ...weekly, state });
    },
  );

  it("that is put off may notify again", async () => {
    await database.nudges.add({ ...weekly, notifiedAt: NOW - 5 });
    await postponeNudge(weekly.id, NOW + 3_600_000, NOW);
    expect(await row()).toEqual({ ...weekly, postponedUntil: NOW + 3_600_000, updatedAt: NOW });
  });

  it("is answered with all others of its kind by doing unasked what it asks for", async () => {
    await database.nudges.bulkAdd([weekly, morning]);
    await answerWaiting(["weekly"], NOW);
    expect(await row()).toMatchObject({ state: "acted" });
    expect(await row(morning.id)).toEqual(morning);
  });
});

describe("a kind that is answered with “not now”", () => {
  const declined = (date: number) =>
    nudge(`weekly/2026-11-0${date}`, `2026-11-0${date}T12:00:00Z`, `2026-11-0${date}T16:00:00Z`, {
      state: "declined",
    });
  const quieted = async () => (await loadSettings()).schedule.quieted;

  it("waits in the popup from the third time in a row on, and the person is told so", async () => {
    await database.nudges.bulkAdd([declined(2), declined(3), weekly, morning]);
    expect(await answerNudge(morning.id, "declined", NOW)).toBe(false);
    expect(await answerNudge(weekly.id, "declined", NOW)).toBe(true);
    expect(await quieted()).toEqual(["weekly"]);
  });

  it("is left as it is when it is quiet already, or was not declined three times", async () => {
    await database.nudges.bulkAdd([declined(3), weekly]);
    expect(await answerNudge(weekly.id, "declined", NOW)).toBe(false);
    expect(await quieted()).toEqual([]);
    await database.nudges.bulkPut([declined(2), weekly]);
    await answerNudge(weekly.id, "declined", NOW);
    await database.nudges.put(weekly);
    expect(await answerNudge(weekly.id, "declined", NOW)).toBe(false);
    expect(await quieted()).toEqual(["weekly"]);
  });

  it("is not by any other answer", async () => {
    await database.nudges.bulkAdd([declined(2), declined(3), weekly]);
    expect(await answerNudge(weekly.id, "rested", NOW)).toBe(false);
    expect(await quieted()).toEqual([]);
  });
});

describe("the notification of a nudge", () => {
  it("is raised by one of all who want to at once", async () => {
    const claims = await Promise.all([1, 2, 3, 4].map((later) => claimNotification(weekly.id, NOW + later)));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it("may be tried again by another when the first died over it", async () => {
    await claimNotification(weekly.id, NOW);
    expect(await claimNotification(weekly.id, NOW + 9_999)).toBe(false);
    expect(await claimNotification(weekly.id, NOW + 10_000)).toBe(true);
  });

  it("is not held up by that of another, nor by a clock that was set back", async () => {
    await claimNotification(weekly.id, NOW);
    expect(await claimNotification(morning.id, NOW)).toBe(true);
    expect(await claimNotification(morning.id, NOW - 86_400_000)).toBe(true);
  });

  it("is noted on its row", async () => {
    await database.nudges.add(weekly);
    await markNotified(weekly, NOW);
    expect(await row()).toEqual({ ...weekly, notifiedAt: NOW, updatedAt: NOW });
  });

  it("is to come again when the person put the nudge off while it went out", async () => {
    await database.nudges.add(weekly);
    await postponeNudge(weekly.id, NOW + 3_600_000, NOW);
    await markNotified(weekly, NOW + 1);
    expect(await row()).not.toHaveProperty("notifiedAt");
  });
});
