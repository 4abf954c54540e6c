import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import { database } from "@/lib/storage/database.ts";
import { readCursor, writeCursor } from "@/lib/storage/device.ts";
import { answerNudge, waitingNudges } from "@/lib/storage/nudges.ts";
import { placedSchedule } from "@/lib/storage/placed-schedule.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { changeSchedule, settleLedger } from "@/lib/storage/settlement.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { zones } from "@/tests/support/arbitrary/zones.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";

emptyDatabaseBeforeEach();

const MS_PER_DAY = 86_400_000;
const ZONE = "Europe/Berlin";
const at = (text: string): number => Date.parse(text);
const THURSDAY = at("2026-11-19T12:00:00Z");
const FRIDAY = at("2026-11-20T13:00:00Z");

const ledger = () => database.nudges.orderBy("due").toArray();
const stored = async () => (await ledger()).map(({ id, state }) => `${id} ${state}`).toSorted();

describe("settling the ledger", () => {
  it("begins with nothing to ask, and writes down the schedule it begins with", async () => {
    await settleLedger(ZONE, THURSDAY);
    expect(await ledger()).toEqual([]);
    expect(await readCursor()).toMatchObject({ at: THURSDAY, zone: ZONE, since: THURSDAY });
    expect((await loadSettings()).createdAt).toBe(THURSDAY);
  });

  it("writes whole rows for what fell due, and gives the ledger of late", async () => {
    await settleLedger(ZONE, THURSDAY);
    const { ledger: known, schedule } = await settleLedger(ZONE, FRIDAY);
    expect(known.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "morning/2026-11-20 expired",
      "weekly/2026-11-16 waiting",
    ]);
    expect(schedule.zone).toBe(ZONE);
    expect(await stored()).toEqual(["morning/2026-11-20 expired", "weekly/2026-11-16 waiting"]);
    for (const row of await database.nudges.toArray()) expect(nudgeSchema.parse(row)).toEqual(row);
  });

  it("comes to one result for many callers at once", async () => {
    await settleLedger(ZONE, THURSDAY);
    const callers = [FRIDAY, FRIDAY + 3, FRIDAY - 2, FRIDAY, FRIDAY + 1];
    const results = await Promise.all(callers.map((now) => settleLedger(ZONE, now)));
    for (const { ledger: known } of results.slice(1)) {
      expect(known.filter(({ state }) => state === "waiting")).toHaveLength(1);
    }
    expect(await stored()).toEqual(["morning/2026-11-20 expired", "weekly/2026-11-16 waiting"]);
  });

  it("never overwrites an answered row, wherever the cursor stands", async () => {
    await settleLedger(ZONE, THURSDAY);
    await settleLedger(ZONE, FRIDAY);
    await answerNudge("weekly/2026-11-16", "rested", FRIDAY);
    await writeCursor({ at: THURSDAY, zone: ZONE, since: THURSDAY });
    await settleLedger(ZONE, FRIDAY + 1);
    await settleLedger("Asia/Tokyo", FRIDAY + 2);
    await settleLedger(ZONE, at("2015-01-01T00:00:00Z"));
    await settleLedger(ZONE, FRIDAY + 3);
    expect(await database.nudges.get("weekly/2026-11-16")).toMatchObject({
      state: "rested",
      updatedAt: FRIDAY,
    });
  });

  it("goes on from now when the cursor cannot be read", async () => {
    await database.device.put({ key: "cursor", value: { at: "yesterday" } });
    await settleLedger(ZONE, FRIDAY);
    expect(await ledger()).toEqual([]);
    expect(await readCursor()).toMatchObject({ at: FRIDAY });
  });

  it("leaves the same ledger as the rules alone, whatever the clock does and wherever the person goes", async () => {
    const schedule = { ...(await loadSettings()).schedule, checkIn: { on: true, atMinutes: 810 } };
    const steps = fc.tuple(fc.integer({ min: -20 * MS_PER_DAY, max: 30 * MS_PER_DAY }), zones);
    await fc.assert(
      fc.asyncProperty(zones, fc.array(steps, { minLength: 1, maxLength: 6 }), async (home, moves) => {
        await Promise.all(database.tables.map((table) => table.clear()));
        await changeSchedule(schedule, home, THURSDAY);
        const rules = MemoryLedger.begunAt(THURSDAY, { ...schedule, zone: home });
        let now = THURSDAY;
        for (const [move, zone] of moves) {
          now += move;
          await settleLedger(zone, now);
          rules.settle(await placedSchedule(await loadSettings(), zone), now);
        }
        expect((await database.nudges.orderBy("due").toArray()).map(({ id }) => id).toSorted()).toEqual(
          rules
            .rows()
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(await waitingNudges()).toEqual(rules.waiting().toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("changing the schedule", () => {
  it("first settles under the old one, so that what fell due stays due", async () => {
    await settleLedger(ZONE, THURSDAY);
    await changeSchedule({ weekly: { on: false, weekday: 5, atMinutes: 840 } }, ZONE, FRIDAY);
    expect(await stored()).toContain("weekly/2026-11-16 waiting");
    await settleLedger(ZONE, FRIDAY + 8 * MS_PER_DAY);
    expect((await stored()).filter((row) => row.startsWith("weekly"))).toEqual(["weekly/2026-11-16 expired"]);
  });

  it("keeps the parts that it does not name", async () => {
    await changeSchedule({ morning: { on: true, atMinutes: 480 } }, ZONE, THURSDAY);
    await changeSchedule({ checkIn: { on: true, atMinutes: 700 } }, ZONE, THURSDAY + 1);
    expect((await loadSettings()).schedule).toMatchObject({
      morning: { on: true, atMinutes: 480 },
      checkIn: { on: true, atMinutes: 700 },
    });
  });

  it("asks no week twice when the weekly moves to another day", async () => {
    await settleLedger(ZONE, THURSDAY);
    await settleLedger(ZONE, FRIDAY);
    await answerNudge("weekly/2026-11-16", "acted", FRIDAY);
    await changeSchedule({ weekly: { on: true, weekday: 0, atMinutes: 600 } }, ZONE, FRIDAY + 1);
    await settleLedger(ZONE, FRIDAY + 2.5 * MS_PER_DAY);
    expect((await stored()).filter((row) => row.startsWith("weekly"))).toEqual(["weekly/2026-11-16 acted"]);
  });

  it("closes a weekly whose next one it moves into its window", async () => {
    await settleLedger(ZONE, THURSDAY);
    await settleLedger(ZONE, FRIDAY);
    await changeSchedule({ weekly: { on: true, weekday: 1, atMinutes: 600 } }, ZONE, FRIDAY + 1);
    await settleLedger(ZONE, at("2026-11-23T10:00:00Z"));
    expect((await stored()).filter((row) => row.startsWith("weekly"))).toEqual([
      "weekly/2026-11-16 expired",
      "weekly/2026-11-23 waiting",
    ]);
    expect(await database.nudges.get("weekly/2026-11-16")).toMatchObject({
      closesAt: at("2026-11-23T09:00:00Z"),
    });
  });
});
