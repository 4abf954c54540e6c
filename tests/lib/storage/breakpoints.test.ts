import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { endAway, noteAway, noteBreakpoint, readBreakpoint } from "@/lib/storage/breakpoints.ts";
import { database } from "@/lib/storage/database.ts";
import { answerNudge } from "@/lib/storage/nudges.ts";
import { changeSchedule } from "@/lib/storage/settlement.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
const MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const NOW = Date.parse("2026-11-20T10:00:00Z");
const WELCOME = "welcome-back/2026-11-20";
const reach = (at: number, kind: "new-tab" | "idle-return" = "new-tab") => noteBreakpoint({ kind, at }, ZONE);

describe("a breakpoint", () => {
  it("is kept as the last there was, for pages that are open", async () => {
    expect(await readBreakpoint()).toBeUndefined();
    await reach(NOW - MINUTE);
    await reach(NOW, "idle-return");
    expect(await readBreakpoint()).toEqual({ kind: "idle-return", at: NOW });
    expect(await database.nudges.count()).toBe(0);
  });

  it("that cannot be read is none", async () => {
    await database.device.put({ key: "breakpoint", value: { kind: "sneeze", at: NOW } });
    expect(await readBreakpoint()).toBeUndefined();
    await reach(NOW);
    expect(await database.nudges.count()).toBe(0);
  });
});

describe("the first breakpoint after seven days", () => {
  it("has the person welcomed back, for four days", async () => {
    await reach(NOW - 7 * MS_PER_DAY);
    await reach(NOW);
    const row = await database.nudges.get(WELCOME);
    expect(row).toMatchObject({ state: "waiting", due: NOW, closesAt: NOW + 4 * MS_PER_DAY });
    expect(nudgeSchema.parse(row)).toEqual(row);
  });

  it("does so once, however many windows come back at once", async () => {
    await reach(NOW - 8 * MS_PER_DAY);
    await Promise.all([0, 1, 2].map((later) => reach(NOW + later)));
    await answerNudge(WELCOME, "acted", NOW + 5);
    await reach(NOW + 9);
    expect(await database.nudges.toArray()).toMatchObject([{ id: WELCOME, state: "acted", due: NOW }]);
  });

  it.each([
    ["less than that", NOW - 7 * MS_PER_DAY + 1],
    ["a clock that was set back", NOW + 9 * MS_PER_DAY],
  ])("is not one after %s", async (_, last) => {
    await reach(last);
    await reach(NOW);
    expect(await database.nudges.count()).toBe(0);
  });

  it("says nothing to someone who paused or does not want it", async () => {
    await reach(NOW - 8 * MS_PER_DAY);
    await changeSchedule({ pausedUntil: dayKeySchema.parse("2026-12-01") }, ZONE, NOW - 1);
    await reach(NOW);
    await changeSchedule({ pausedUntil: null, occasions: { "welcome-back": false } }, ZONE, NOW);
    await reach(NOW + 8 * MS_PER_DAY);
    expect(await database.nudges.where("id").startsWith("welcome-back").count()).toBe(0);
  });
});

describe("a browser without focus", () => {
  it("is come back to after ten minutes", async () => {
    await noteAway(NOW);
    expect(await endAway(NOW + 10 * MINUTE)).toBe(true);
    await noteAway(NOW);
    expect(await endAway(NOW + 10 * MINUTE - 1)).toBe(false);
  });

  it("is come back to once, of however many windows that get the focus at once", async () => {
    await noteAway(NOW);
    const returns = await Promise.all([1, 2, 3].map(() => endAway(NOW + 20 * MINUTE)));
    expect(returns.filter(Boolean)).toHaveLength(1);
  });

  it("was not away when nobody saw it go", async () => {
    expect(await endAway(NOW)).toBe(false);
  });
});
