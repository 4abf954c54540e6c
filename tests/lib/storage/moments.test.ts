import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { momentSchema } from "@/lib/domain/moments/moment.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { addIntention } from "@/lib/storage/intentions.ts";
import {
  deleteMoment,
  editMoment,
  momentsBetween,
  momentsDeletedAfter,
  restoreMoment,
} from "@/lib/storage/moments.ts";
import { recordMoment } from "@/tests/support/record-moment.ts";
import { startPractice } from "@/lib/storage/practices.ts";
import { changeSettings, loadSettings } from "@/lib/storage/settings.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { nudge } from "@/tests/support/nudge.ts";

emptyDatabaseBeforeEach();

const day = (text: string) => dayKeySchema.parse(text);
const at = (text: string): number => Date.parse(text);
const NOW = at("2026-11-23T09:00:00Z");
const TODAY = day("2026-11-23");

const countsOf = async (some = TODAY) => (await daysBetween(some, some))[0]?.counts;

describe("a moment", () => {
  it("is kept with the day and the offset of where it happened", async () => {
    await recordMoment("chose", "Asia/Kathmandu", at("2026-11-22T20:00:00Z"));
    const [moment] = await database.moments.toArray();
    // A quarter to two at night still belongs to the evening before.
    expect(moment).toMatchObject({ kind: "chose", day: "2026-11-22", offsetMinutes: 345 });
    expect(momentSchema.parse(moment)).toMatchObject({ at: at("2026-11-22T20:00:00Z") });
  });

  it("belongs to the new day from the hour at which the person's day begins", async () => {
    await changeSettings({ dayStartsAtMinutes: 0 }, NOW);
    const moment = await recordMoment("chose", "UTC", at("2026-11-23T00:30:00Z"));
    expect(moment.day).toBe("2026-11-23");
  });

  it("knows the intention and the practice that were current", async () => {
    const intention = await addIntention({ text: "I ask before I fix." }, NOW);
    const practice = await startPractice({ text: "One question first" }, TODAY, NOW);
    const moment = await recordMoment("tried", "UTC", NOW);
    expect(moment).toMatchObject({ intentionId: intention.id, practiceId: practice.id });
  });

  it("counts in the summary of its day from the same instant on", async () => {
    await recordMoment("chose", "UTC", NOW);
    await recordMoment("chose", "UTC", NOW + 1);
    await recordMoment("slipped", "UTC", NOW + 2);
    expect(await countsOf()).toEqual({ noticed: 0, chose: 2, slipped: 1, tried: 0 });
  });

  it("answers the check-in that waits, and no other nudge", async () => {
    await database.nudges.bulkAdd([
      nudge("check-in/2026-11-23", "2026-11-23T08:00:00Z", "2026-11-23T12:00:00Z"),
      nudge("morning/2026-11-23", "2026-11-23T08:00:00Z", "2026-11-23T12:00:00Z"),
      nudge("check-in/2026-11-24", "2026-11-24T08:00:00Z", "2026-11-24T12:00:00Z"),
    ]);
    await recordMoment("noticed", "UTC", NOW);
    const states = (await database.nudges.toArray()).map(({ id, state }) => [id, state]);
    expect(Object.fromEntries(states)).toEqual({
      "check-in/2026-11-23": "acted",
      "morning/2026-11-23": "waiting",
      // Not yet due: a clock that stood wrong left it.
      "check-in/2026-11-24": "waiting",
    });
  });
});

describe("correcting a moment", () => {
  it("moves it to the kind it was meant to be", async () => {
    const { id } = await recordMoment("slipped", "UTC", NOW);
    await editMoment(id, { kind: "noticed" }, NOW + 1);
    expect(await countsOf()).toEqual({ noticed: 1, chose: 0, slipped: 0, tried: 0 });
  });

  it("keeps the note that it replaces", async () => {
    const { id } = await recordMoment("chose", "UTC", NOW);
    await editMoment(id, { note: "first" }, NOW + 1);
    await editMoment(id, { note: "second" }, NOW + 2);
    expect((await versionsOf(id)).map(({ row }) => row["note"])).toEqual(["first"]);
    expect(await momentsBetween(TODAY, TODAY)).toMatchObject([{ note: "second" }]);
  });

  it("ends the sentence about unease once the person has said how one felt", async () => {
    const { id } = await recordMoment("chose", "UTC", NOW);
    expect((await loadSettings()).uneaseMetAt).toBeNull();
    await editMoment(id, { unease: 0 }, NOW + 1);
    await editMoment(id, { unease: 3 }, NOW + 2);
    expect((await loadSettings()).uneaseMetAt).toBe(NOW + 1);
    expect(await momentsBetween(TODAY, TODAY)).toMatchObject([{ unease: 3 }]);
  });

  it("leaves its day and its instant alone", async () => {
    const before = await recordMoment("chose", "Asia/Kolkata", NOW);
    await editMoment(before.id, { note: "later" }, NOW + 5 * 86_400_000);
    expect(await database.moments.get(before.id)).toMatchObject({
      at: before.at,
      day: before.day,
      offsetMinutes: before.offsetMinutes,
    });
  });
});

describe("taking a moment back", () => {
  it("leaves nothing of it but a tombstone, and can be undone", async () => {
    const { id } = await recordMoment("chose", "UTC", NOW);
    await deleteMoment(id, NOW + 1);
    expect(await momentsBetween(TODAY, TODAY)).toEqual([]);
    expect(await countsOf()).toBeUndefined();
    expect(await database.moments.get(id)).toMatchObject({ deletedAt: NOW + 1 });

    await restoreMoment(id, NOW + 2);
    expect(await momentsBetween(TODAY, TODAY)).toMatchObject([{ id, kind: "chose" }]);
    expect(await countsOf()).toMatchObject({ chose: 1 });
  });

  it("can be found for as long as is asked for, and no longer once it is back", async () => {
    const { id } = await recordMoment("chose", "UTC", NOW);
    await recordMoment("tried", "UTC", NOW);
    await deleteMoment(id, NOW + 5);
    expect(await momentsDeletedAfter(NOW + 4)).toMatchObject([{ id, kind: "chose" }]);
    expect(await momentsDeletedAfter(NOW + 5)).toEqual([]);
    await restoreMoment(id, NOW + 6);
    expect(await momentsDeletedAfter(0)).toEqual([]);
  });

  it("keeps the others of the day", async () => {
    const { id } = await recordMoment("chose", "UTC", NOW);
    await recordMoment("tried", "UTC", NOW + 1);
    await deleteMoment(id, NOW + 2);
    expect(await countsOf()).toEqual({ noticed: 0, chose: 0, slipped: 0, tried: 1 });
  });
});

describe("the moments of some days", () => {
  it("come in the order in which they happened, first and last day included", async () => {
    const times = [
      "2026-11-20T22:00:00Z",
      "2026-11-21T22:00:00Z",
      "2026-11-22T09:00:00Z",
      "2026-11-23T09:00:00Z",
    ];
    for (const time of times.toReversed()) await recordMoment("noticed", "UTC", at(time));
    const found = await momentsBetween(day("2026-11-21"), day("2026-11-22"));
    expect(found.map((moment) => new Date(moment.at).toISOString().slice(0, 10))).toEqual([
      "2026-11-21",
      "2026-11-22",
    ]);
    expect((await daysBetween(day("2026-11-21"), day("2026-11-23"))).map((summary) => summary.day)).toEqual([
      "2026-11-21",
      "2026-11-22",
      "2026-11-23",
    ]);
  });
});
