import "fake-indexeddb/auto";

import { beforeAll, describe, expect, it } from "vitest";

import { newestFirst } from "@/lib/domain/goals/goal.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { exportData } from "@/lib/storage/backup.ts";
import { database } from "@/lib/storage/database.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { claimWelcome, readCursor } from "@/lib/storage/device.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";
import { openWeekly, weeklies } from "@/lib/storage/reflections.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { waitingNudges } from "@/lib/storage/nudges.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { databaseOfVersion, layDown } from "@/tests/support/fixture-database.ts";

const FIRST = dayKeySchema.parse("2026-10-01");
const LAST = dayKeySchema.parse("2026-11-30");

describe.each([1, 2, 3, 4])("a database that version %i left", (version) => {
  const left = databaseOfVersion(version);

  beforeAll(async () => {
    await database.delete({ disableAutoOpen: false });
    await layDown(left);
    await database.open();
  });

  it("is brought to the present version", () => {
    expect(database.backendDB().version).toBe(Math.round(database.verno * 10));
  });

  it("gives back every row, and none that this version cannot read", async () => {
    const { data, unreadable } = await exportData(0);
    const { days: _, device: __, ...rows } = left.rows;
    expect(unreadable).toBeUndefined();
    // Fields that came later have their defaults.
    expect(data).toMatchObject(rows);
  });

  it("shows the person what they had", async () => {
    expect((await loadCurrentIntention())?.text).toBe("Meet what comes calmly, and answer clearly.");
    expect((await loadCurrentPractice())?.text).toBe("会議の前に、三回ゆっくり息をする 🫁");
    expect((await momentsBetween(FIRST, LAST)).map(({ kind }) => kind)).toEqual([
      "noticed",
      "slipped",
      "chose",
      "tried",
      "noticed",
      "chose",
      "tried",
    ]);
    expect(await daysBetween(FIRST, LAST)).toHaveLength(7);
    expect((await weeklies()).map(({ period }) => period)).toEqual(["2026-10-12"]);
    expect((await openWeekly())?.answers[0]?.text).toBe("还没写完");
    expect((await loadSettings()).cueWord).toBe("Atmen");
    expect((await waitingNudges()).map(({ id }) => id)).toEqual(["weekly/2026-11-16"]);
    const intention = await loadCurrentIntention();
    expect((await versionsOf(intention?.id ?? "")).map(({ row }) => row["text"])).toEqual([
      "Stay calm in meetings",
    ]);
  });

  it("shows the goals they had", async () => {
    const kept = version < 2 ? [] : ["להציג בלי להתנצל", "Get promoted to head of analysis"];
    expect(newestFirst(await database.goals.toArray()).map(({ text }) => text)).toEqual(kept);
  });

  it("goes on where this device stood", async () => {
    expect((await readCursor())?.zone).toBe("Europe/Vienna");
    expect(await claimWelcome()).toBe(false);
  });
});
