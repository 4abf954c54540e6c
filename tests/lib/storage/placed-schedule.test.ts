import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { noteCopySaved } from "@/lib/storage/device.ts";
import { placedSchedule } from "@/lib/storage/placed-schedule.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import { block } from "@/tests/support/block.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { planOf } from "@/tests/support/plan.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
/** Late in the evening in Berlin, and the next day in Kiritimati. */
const NOW = Date.parse("2026-11-19T22:30:00Z");
const MS_PER_DAY = 86_400_000;
const placed = async (zone = ZONE) => placedSchedule(await loadSettings(), zone);
const copyDays = async (zone = ZONE) =>
  ((await placed(zone)).dated ?? []).filter(({ kind }) => kind === "backup").map(({ day }) => day);

describe("a schedule in its place", () => {
  it("holds all that gives occasion to ask, without what was deleted", async () => {
    await database.blocks.add(block());
    await database.plans.bulkAdd([planOf(1), planOf(2, undefined, { deletedAt: 5 })]);
    const reviewDay = dayKeySchema.parse("2026-12-18");
    const contract = goalOf({ shapes: [{ form: "contract", since: 0 }], reviewDay });
    await database.goals.add(contract);
    const { zone, blocks, plans, dated } = await placed();
    expect(zone).toBe(ZONE);
    expect(blocks).toHaveLength(1);
    expect(plans?.map(({ id }) => id)).toEqual([planOf(1).id]);
    expect(dated).toEqual([{ kind: "contract-review", day: reviewDay, subject: contract.id }]);
  });

  it("suggests a copy a month after settling began, and anew after each that was saved", async () => {
    expect(await copyDays()).toEqual([]);
    await settleLedger(ZONE, NOW);
    const began = dayKeySchema.parse("2026-11-19");
    expect((await copyDays())[0]).toBe(addDays(began, 30));
    await noteCopySaved(NOW + 5 * MS_PER_DAY);
    expect((await copyDays())[0]).toBe(addDays(began, 35));
  });

  it("looks back on quarters and years once settling has begun, and on a shift from its first day", async () => {
    const shift = goalOf({ shapes: [{ form: "shift", since: NOW - 10 * MS_PER_DAY }] });
    await database.goals.add(shift);
    await settleLedger(ZONE, NOW);
    const { dated = [] } = await placed();
    expect(dated).toContainEqual({ kind: "quarterly", period: "2026-10-01", day: "2026-12-28" });
    expect(dated).toContainEqual({ kind: "yearly", period: "2026-01-01", day: "2026-12-20" });
    expect(dated).toContainEqual({ kind: "look-back", day: "2027-02-08", subject: shift.id });
  });

  it("suggests it on the same days wherever the person goes, so that a copy that waits goes on waiting", async () => {
    await settleLedger(ZONE, NOW);
    expect(await copyDays("Pacific/Kiritimati")).toEqual(await copyDays());
    await settleLedger(ZONE, NOW + 33 * MS_PER_DAY);
    await settleLedger("Pacific/Kiritimati", NOW + 34 * MS_PER_DAY);
    const [copy] = await database.nudges.filter(({ kind }) => kind === "backup").toArray();
    expect(copy?.state).toBe("waiting");
  });
});
