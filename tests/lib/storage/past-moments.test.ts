import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { momentSchema } from "@/lib/domain/moments/moment.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { addIntention, chooseIntention } from "@/lib/storage/intentions.ts";
import { recordMoment } from "@/tests/support/record-moment.ts";
import { moveMoment, recordPastMoment } from "@/lib/storage/past-moments.ts";
import { startPractice } from "@/lib/storage/practices.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { nudge } from "@/tests/support/nudge.ts";

emptyDatabaseBeforeEach();

const day = (text: string) => dayKeySchema.parse(text);
const at = (text: string): number => Date.parse(text);
const NOW = at("2026-11-25T09:00:00Z");
const YESTERDAY = day("2026-11-24");
const countsOf = async (of: string) => (await daysBetween(day(of), day(of)))[0]?.counts;

describe("a moment of an earlier day", () => {
  it("stands at noon of that day when no time is known, and says when it was added", async () => {
    const moment = await recordPastMoment({ kind: "tried", day: YESTERDAY, note: "" }, "Europe/Berlin", NOW);
    expect(moment).toMatchObject({
      at: at("2026-11-24T11:00:00Z"),
      day: "2026-11-24",
      offsetMinutes: 60,
      timeUnknown: true,
      createdAt: NOW,
    });
    expect(momentSchema.parse(await database.moments.get(moment?.id ?? ""))).not.toHaveProperty("note");
    expect(await countsOf("2026-11-24")).toMatchObject({ tried: 1 });
  });

  it("keeps the clock of that day, also across the change of summer time", async () => {
    const past = { kind: "chose", day: day("2026-10-01"), minutes: 540, note: "I asked" } as const;
    const moment = await recordPastMoment(past, "Europe/Berlin", NOW);
    expect(moment).toMatchObject({ at: at("2026-10-01T07:00:00Z"), offsetMinutes: 120, note: "I asked" });
    expect(moment).not.toHaveProperty("timeUnknown");
  });

  it("can be of this morning, too, without a time", async () => {
    const today = { kind: "chose", day: day("2026-11-25") } as const;
    const moment = await recordPastMoment(today, "UTC", NOW);
    expect(moment).toMatchObject({ at: NOW, day: "2026-11-25", timeUnknown: true });
    expect(await recordPastMoment({ ...today, day: day("2026-11-26") }, "UTC", NOW)).toBeUndefined();
  });

  it("is not kept when it would lie ahead", async () => {
    const ahead = { kind: "chose", day: day("2026-11-25"), minutes: 600 } as const;
    expect(await recordPastMoment(ahead, "UTC", NOW)).toBeUndefined();
    expect(await database.moments.count()).toBe(0);
  });

  it("belongs to the intention and the practice of then, as far as is known", async () => {
    const first = await addIntention({ text: "First" }, at("2026-11-01T09:00:00Z"));
    const second = await addIntention({ text: "Second" }, at("2026-11-24T18:00:00Z"));
    const practice = await startPractice({ text: "Ask" }, YESTERDAY, at("2026-11-02T09:00:00Z"));
    const moment = await recordPastMoment({ kind: "chose", day: YESTERDAY }, "UTC", NOW);
    expect(moment).toMatchObject({ intentionId: first.id, practiceId: practice.id });
    await chooseIntention(first.id, NOW - 1);
    const later = await recordPastMoment({ kind: "chose", day: YESTERDAY, minutes: 1_200 }, "UTC", NOW);
    expect(later?.intentionId).toBe(second.id);
    const before = await recordPastMoment({ kind: "chose", day: day("2026-10-01") }, "UTC", NOW);
    expect(before?.intentionId).toBeUndefined();
  });

  it("answers no nudge", async () => {
    await database.nudges.add(nudge("check-in/2026-11-25", "2026-11-25T08:00:00Z", "2026-11-25T12:00:00Z"));
    await recordPastMoment({ kind: "chose", day: YESTERDAY }, "UTC", NOW);
    expect((await database.nudges.toArray()).map(({ state }) => state)).toEqual(["waiting"]);
  });
});

describe("moving a moment", () => {
  it("puts it on another day, counts it there, and keeps where it stood", async () => {
    const { id } = await recordMoment("slipped", "UTC", NOW);
    expect(await moveMoment(id, { day: YESTERDAY, minutes: 615 }, "UTC", NOW + 1)).toBe(true);
    expect(await database.moments.get(id)).toMatchObject({
      at: at("2026-11-24T10:15:00Z"),
      day: "2026-11-24",
      updatedAt: NOW + 1,
    });
    expect(await countsOf("2026-11-25")).toBeUndefined();
    expect(await countsOf("2026-11-24")).toMatchObject({ slipped: 1 });
    expect((await versionsOf(id)).map(({ row }) => row["day"])).toEqual(["2026-11-25"]);
  });

  it("gives it a time once one is known, and takes one back that was wrong", async () => {
    const added = await recordPastMoment({ kind: "tried", day: YESTERDAY }, "UTC", NOW);
    const id = added?.id ?? "";
    await moveMoment(id, { day: YESTERDAY, minutes: 720 }, "UTC", NOW + 1);
    const timed = await database.moments.get(id);
    expect(timed).not.toHaveProperty("timeUnknown");
    expect(timed).toMatchObject({ at: at("2026-11-24T12:00:00Z") });
    await moveMoment(id, { day: day("2026-11-23") }, "UTC", NOW + 2);
    expect(momentSchema.parse(await database.moments.get(id))).toMatchObject({
      at: at("2026-11-23T12:00:00Z"),
      day: "2026-11-23",
      timeUnknown: true,
    });
    expect((await versionsOf(id)).map(({ row }) => row["timeUnknown"])).toEqual([undefined, true]);
  });

  it("leaves it where it is when it would lie ahead, or is gone", async () => {
    const { id } = await recordMoment("slipped", "UTC", NOW);
    const ahead = { day: day("2026-11-25"), minutes: 541 };
    expect(await moveMoment(id, ahead, "UTC", NOW)).toBe(false);
    expect(await database.moments.get(id)).toMatchObject({ at: NOW });
    expect(await versionsOf(id)).toEqual([]);
    expect(await moveMoment("none", { day: YESTERDAY, minutes: 0 }, "UTC", NOW)).toBe(false);
  });
});
