import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { database } from "@/lib/storage/database.ts";
import { shownNudges } from "@/lib/storage/shown-nudges.ts";
import { nudge } from "@/tests/support/nudge.ts";

emptyDatabaseBeforeEach();

const MS_PER_HOUR = 3_600_000;

/** The morning of a day in November, shown an hour after it fell due. */
const morning = (date: number, hoursLater = 1) => {
  const row = nudge(`morning/2026-11-${date}`, `2026-11-${date}T09:00:00Z`, `2026-11-${date}T12:00:00Z`);
  const at = row.due + hoursLater * MS_PER_HOUR;
  return { ...row, shown: { at, surface: "new-tab" as const, rule: "due" as const } };
};
const ids = async (most: number) => (await shownNudges(most)).nudges.map(({ id }) => id);

describe("the nudges that were shown", () => {
  it("come the last first, without those that nobody was shown", async () => {
    const { shown: _, ...unshown } = morning(12);
    await database.nudges.bulkAdd([morning(13), morning(11), unshown, morning(10)]);
    expect(await ids(20)).toEqual(["morning/2026-11-13", "morning/2026-11-11", "morning/2026-11-10"]);
  });

  it("stand by when they were shown, not by when they fell due", async () => {
    await database.nudges.bulkAdd([morning(10, 80), morning(12)]);
    expect(await ids(20)).toEqual(["morning/2026-11-10", "morning/2026-11-12"]);
  });

  it("are no more than asked for, and tell whether they are all", async () => {
    await database.nudges.bulkAdd([morning(10), morning(11), morning(12)]);
    expect(await ids(2)).toEqual(["morning/2026-11-12", "morning/2026-11-11"]);
    expect((await shownNudges(2)).areAll).toBe(false);
    expect((await shownNudges(3)).areAll).toBe(true);
  });
});
