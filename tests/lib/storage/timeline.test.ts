import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey, dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { earlierStretch, openTimeline, type Stretch, timelineRowsOf } from "@/lib/storage/timeline.ts";
import { keepVersion } from "@/lib/storage/versions.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { life } from "@/tests/support/life/life.ts";
import { momentOn } from "@/tests/support/moment.ts";

emptyDatabaseBeforeEach();

const TODAY = dayKeySchema.parse("2026-11-25");
const idOf = (number: number) => `0197f000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const momentDaysAgo = (days: number): Moment => momentOn(addDays(TODAY, -days), { id: idOf(days) });

function reflectionOf(number: number, fromDay: DayKey, untilDay: DayKey): Reflection {
  const at = toUtcMidnight(untilDay);
  const stamps = { id: idOf(number), createdAt: at, updatedAt: at, finishedAt: at };
  return { ...stamps, kind: "weekly", period: fromDay, fromDay, untilDay, answers: [], practiceText: "" };
}

/** Reads everything, stretch by stretch. */
async function readAll() {
  const stretches: Stretch[] = [await openTimeline(TODAY)];
  for (;;) {
    const more = await earlierStretch(stretches.at(-1)?.readFrom ?? TODAY);
    if (more === undefined) return stretches;
    stretches.push(more);
  }
}

describe("reading the timeline", () => {
  it("begins with the latest days, and with all that is few", async () => {
    await database.moments.bulkAdd([0, 10, 59, 60, 400].map(momentDaysAgo));
    const goal = goalOf({ id: idOf(900) });
    await database.goals.add(goal);
    await keepVersion("goals", goal, 5);
    const { rows, readFrom } = await openTimeline(TODAY);
    expect(readFrom).toBe(addDays(TODAY, -59));
    expect(rows.moments?.map(({ day }) => day)).toEqual([59, 10, 0].map((days) => addDays(TODAY, -days)));
    expect(rows.goals).toEqual([goal]);
    expect(rows.versions).toHaveLength(1);
  });

  it("begins with the latest days that were lived, however long ago", async () => {
    await database.moments.bulkAdd([700, 720, 800].map(momentDaysAgo));
    const { rows } = await openTimeline(TODAY);
    expect(rows.moments).toHaveLength(2);
  });

  it("has with it what stands on earlier days of the same number", async () => {
    const lastYear = dayKeySchema.parse("2025-11-25");
    await database.moments.bulkAdd([
      momentDaysAgo(1),
      momentOn(lastYear, { id: idOf(9) }),
      momentDaysAgo(900),
    ]);
    await database.reflections.add(reflectionOf(8, addDays(lastYear, -6), lastYear));
    const { rows, days } = await openTimeline(TODAY);
    expect(days.map(({ day }) => day)).toContain(lastYear);
    expect(rows.moments?.map(({ day }) => day).toSorted()).toEqual([lastYear, addDays(TODAY, -1)]);
    expect(rows.reflections).toHaveLength(1);
  });

  it("looks back on this day to whatever was kept first, also where there are no moments", async () => {
    const lastYear = dayKeySchema.parse("2025-11-25");
    const daysOf = async () => (await openTimeline(TODAY)).days.map(({ day }) => day);
    expect(await daysOf()).toEqual([]);
    await database.moments.add(momentDaysAgo(1));
    await database.reflections.add(reflectionOf(8, lastYear, lastYear));
    expect((await openTimeline(TODAY)).rows.reflections).toHaveLength(1);
    expect((await daysOf()).at(-1)).toBe(lastYear);
    await database.goals.add(goalOf({ id: idOf(900), createdAt: Date.parse("2024-11-25T12:00:00Z") }));
    expect((await daysOf()).at(-1)).toBe("2024-11-25");
  });

  it("jumps over years in which nothing was kept", async () => {
    await database.moments.bulkAdd([1, 3_000, 3_001].map(momentDaysAgo));
    const stretches = await readAll();
    expect(stretches.map(({ rows }) => rows.moments?.length)).toEqual([1, 2]);
  });

  it("has a reflection with the day it stands on, however early its first day lies", async () => {
    await database.moments.add(momentDaysAgo(1));
    await database.reflections.add(reflectionOf(7, addDays(TODAY, -365), addDays(TODAY, -2)));
    const { rows } = await openTimeline(TODAY);
    expect(rows.reflections).toHaveLength(1);
  });

  it("reads every moment and reflection of a life once, none later than its day", async () => {
    const lived = life({ seed: 3, years: 3, endsOn: TODAY, zone: "UTC", momentsAYear: 400 });
    await database.moments.bulkAdd(lived.moments);
    await database.reflections.bulkAdd(lived.reflections);
    const stretches = await readAll();
    const ids = new Set<string>();
    for (const { rows, readFrom } of stretches) {
      for (const { id } of [...(rows.moments ?? []), ...(rows.reflections ?? [])]) ids.add(id);
      const missing = [
        ...lived.moments.filter(({ day }) => day >= readFrom),
        ...lived.reflections.filter(({ untilDay }) => untilDay >= readFrom),
      ].filter(({ id }) => !ids.has(id));
      expect(missing).toEqual([]);
    }
    expect(ids.size).toBe(lived.moments.length + lived.reflections.length);
    expect(stretches.length).toBeGreaterThan(5);
  });

  it("reads single rows again, with their earlier versions", async () => {
    const moment = momentDaysAgo(1);
    await database.moments.add(moment);
    await keepVersion("moments", moment, 5);
    const { moments, versions } = await timelineRowsOf("moments", [moment.id, idOf(77)]);
    expect(moments).toEqual([moment]);
    expect(versions).toHaveLength(1);
  });
});
