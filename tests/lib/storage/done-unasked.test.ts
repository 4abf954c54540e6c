import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { doneUnasked } from "@/lib/storage/done-unasked.ts";
import { deleteMoment, loadMomentPlace, logMoment } from "@/lib/storage/moments.ts";
import { recordMoment } from "@/tests/support/record-moment.ts";
import { recordPastMoment } from "@/lib/storage/past-moments.ts";
import { startPractice } from "@/lib/storage/practices.ts";
import { beginWeekly, deleteReflection, finishWeekly } from "@/lib/storage/reflections.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { changeSchedule, settleLedger } from "@/lib/storage/settlement.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
const HOUR = 3_600_000;
const MS_PER_DAY = 24 * HOUR;
const MORNING = Date.parse("2026-11-20T07:00:00Z");
const TODAY = dayKeySchema.parse("2026-11-20");
const CHECK_IN = "check-in/2026-11-20";
const at = (text: string): number => Date.parse(text);
const done = async (now = MORNING) => [...(await doneUnasked(await loadSettings(), ZONE, now))].toSorted();
const stateOf = async (id: string) => (await database.nudges.get(id))?.state;

beforeEach(async () => {
  await settleLedger(ZONE, MORNING - MS_PER_DAY);
  await changeSchedule({ checkIn: { on: true, atMinutes: 13 * 60 } }, ZONE, MORNING - MS_PER_DAY);
});

describe("a moment whose page was closed before anything followed from it", () => {
  it("counts in its day and answers its check-in once the ledger is settled", async () => {
    const afternoon = MORNING + 7 * HOUR;
    await settleLedger(ZONE, afternoon);
    expect(await stateOf(CHECK_IN)).toBe("waiting");
    await logMoment("noticed", await loadMomentPlace(), ZONE, afternoon);
    expect(await database.days.toArray()).toEqual([]);

    await settleLedger(ZONE, afternoon + 1);
    expect(await database.days.toArray()).toMatchObject([{ day: TODAY, counts: { noticed: 1 } }]);
    expect(await stateOf(CHECK_IN)).toBe("acted");
  });
});

describe("an end of day that waits", () => {
  it("is answered by a check-in whose page was closed at once, and not by a moment added later", async () => {
    await changeSchedule({ endOfDay: { on: true, atMinutes: 17 * 60 } }, ZONE, MORNING);
    const evening = MORNING + 10 * HOUR;
    await settleLedger(ZONE, evening);
    await recordPastMoment({ kind: "tried", day: TODAY, minutes: 17 * 60 + 5 }, ZONE, evening);
    await settleLedger(ZONE, evening + 1);
    expect(await stateOf("end-of-day/2026-11-20")).toBe("waiting");

    await logMoment("noticed", await loadMomentPlace(), ZONE, evening + 2);
    await settleLedger(ZONE, evening + 3);
    expect(await stateOf("end-of-day/2026-11-20")).toBe("acted");
  });
});

describe("what the person did unasked", () => {
  it("is nothing at first", async () => {
    expect(await done()).toEqual([]);
  });

  it("is the check-in of a day on which they logged a moment, as long as one is there", async () => {
    const { id } = await recordMoment("noticed", ZONE, MORNING);
    expect(await done()).toEqual([CHECK_IN]);
    expect(await done(MORNING + MS_PER_DAY)).toEqual([CHECK_IN]);
    expect(await done(MORNING + 2 * MS_PER_DAY)).toEqual([]);
    await deleteMoment(id, MORNING + 1);
    expect(await done()).toEqual([]);
  });

  it("is the morning of the day on which they chose a practice, or the same again", async () => {
    await startPractice({ text: "Ask one question first" }, TODAY, MORNING);
    expect(await done()).toEqual(["morning/2026-11-20"]);
    expect(await done(MORNING + MS_PER_DAY)).toEqual([]);
  });

  it("is a weekly that they finished, and none that they began or deleted", async () => {
    const { id, period } = await beginWeekly(TODAY, () => [], MORNING);
    expect(await done()).toEqual([]);
    await finishWeekly(id, undefined, TODAY, MORNING);
    expect(await done()).toEqual([`weekly/${period}`]);
    await deleteReflection(id, MORNING);
    expect(await done()).toEqual([]);
  });
});

describe("settling after the person did something unasked", () => {
  it("asks for none of it when it falls due, and says that they did it", async () => {
    await recordMoment("chose", ZONE, MORNING);
    await startPractice({ text: "Ask one question first" }, TODAY, MORNING);
    await settleLedger(ZONE, at("2026-11-20T12:30:00Z"));
    expect(await stateOf(CHECK_IN)).toBe("acted");
    expect(await stateOf("morning/2026-11-20")).toBe("acted");
  });

  it("asks the next day as ever", async () => {
    await recordMoment("chose", ZONE, MORNING - HOUR);
    await settleLedger(ZONE, at("2026-11-23T12:30:00Z"));
    expect(await stateOf("check-in/2026-11-23")).toBe("waiting");
  });

  it("asks for none in the small hours, which belong to the day on which the moment was logged", async () => {
    const quietHours = { fromMinutes: 0, untilMinutes: 0 };
    await changeSchedule({ quietHours, checkIn: { on: true, atMinutes: 60 } }, ZONE, MORNING - MS_PER_DAY);
    await recordMoment("tried", ZONE, at("2026-11-19T20:00:00Z"));
    await settleLedger(ZONE, at("2026-11-20T00:30:00Z"));
    expect(await stateOf(CHECK_IN)).toBe("acted");
  });

  it("asks for a check-in that reaches over midnight not after midnight either", async () => {
    const quietHours = { fromMinutes: 0, untilMinutes: 0 };
    const checkIn = { on: true, atMinutes: 22 * 60 };
    await changeSchedule({ quietHours, checkIn, workingDays: [0, 1, 2, 3, 4, 5, 6] }, ZONE, MORNING);
    await database.settings.update("settings", { dayStartsAtMinutes: 0 });
    await recordMoment("tried", ZONE, at("2026-11-20T20:00:00Z"));
    await settleLedger(ZONE, at("2026-11-20T23:30:00Z"));
    expect(await stateOf(CHECK_IN)).toBe("acted");
  });
});
