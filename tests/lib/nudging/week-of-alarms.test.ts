import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { occurrencesBetween } from "@/lib/domain/schedule/occurrences.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { settle } from "@/lib/nudging/settle.ts";
import { addBlock } from "@/lib/storage/blocks.ts";
import { database } from "@/lib/storage/database.ts";
import { placedSchedule } from "@/lib/storage/placed-schedule.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { changeSchedule } from "@/lib/storage/settlement.ts";
import { alarmAt, freshBrowser } from "@/tests/support/fake-toolbar.ts";
import { planOf } from "@/tests/support/plan.ts";

emptyDatabaseBeforeEach();

const DAYS = 8;
const MS_PER_DAY = 86_400_000;
/** An alarm more often than this would be a worker that never sleeps. */
const MOST_RINGS = 40 * DAYS;

beforeEach(() => void freshBrowser());

interface Ring {
  at: number;
  /** Keys of the rows that were written down then. */
  wrote: string[];
}

/** Lives by nothing but the alarm: each time it rings the worker settles, which arms the next. */
async function ringThrough(zone: string, from: number): Promise<Ring[]> {
  const rings: Ring[] = [];
  let known = new Set<string>();
  for (let now = from; rings.length < MOST_RINGS;) {
    const next = await alarmAt();
    if (next === undefined || next > from + DAYS * MS_PER_DAY) return rings;
    expect(next).toBeGreaterThan(now);
    now = next;
    // It has rung, and is there no more.
    await fakeBrowser.alarms.clearAll();
    await settle(now, zone);
    const ids = (await database.nudges.toArray()).map(({ id }) => id);
    rings.push({ at: now, wrote: ids.filter((id) => !known.has(id)).toSorted() });
    known = new Set(ids);
  }
  throw new Error("The alarm never comes to rest.");
}

function dueIn(schedule: PlacedSchedule, from: number): Ring[] {
  const due = occurrencesBetween(schedule, from, from + DAYS * MS_PER_DAY);
  return [...Map.groupBy(due, ({ due: at }) => at)].map(([at, together]) => ({
    at,
    wrote: together.map(nudgeId).toSorted(),
  }));
}

describe("a week in which nobody but the alarm wakes the worker", () => {
  it.each([
    ["an ordinary week", "Europe/Berlin", "2026-11-19T12:00:00Z"],
    ["the week in which summer time begins", "Europe/Berlin", "2026-03-26T12:00:00Z"],
    ["the week in which it ends, at midnight", "Asia/Beirut", "2026-10-22T12:00:00Z"],
    ["a week with clocks that change by half an hour", "Australia/Lord_Howe", "2026-04-01T12:00:00Z"],
  ])("%s has an alarm at the very instant of each thing that falls due", async (_, zone, begins) => {
    const from = Date.parse(begins);
    await settle(from, zone);
    const on = { on: true, atMinutes: 13 * 60 + 30 };
    await changeSchedule({ checkIn: on, endOfDay: { on: true, atMinutes: 17 * 60 } }, zone, from);
    await database.plans.bulkAdd(
      [570, 810].map((atMinutes, index) =>
        planOf(index + 1, { kind: "time", weekdays: [1, 2, 3, 4, 5], atMinutes }),
      ),
    );
    await addBlock(
      {
        name: "The long view",
        purpose: "What would make this kind of problem rare?",
        weekdays: [1, 4],
        fromMinutes: 10 * 60,
        lengthMinutes: 90,
        firstDay: dayKeySchema.parse("2026-01-01"),
      },
      from,
    );
    await settle(from, zone);
    const schedule = await placedSchedule(await loadSettings(), zone);
    const rings = await ringThrough(zone, from);
    expect(rings.filter(({ wrote }) => wrote.length > 0)).toEqual(dueIn(schedule, from));
    expect(rings.flatMap(({ wrote }) => wrote).length).toBeGreaterThan(25);
  });
});
