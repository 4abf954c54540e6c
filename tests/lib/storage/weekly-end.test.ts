import "fake-indexeddb/auto";

import { beforeEach, describe, expect, test } from "vitest";

import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { loadCurrentPractice, startPractice } from "@/lib/storage/practices.ts";
import {
  beginWeekly,
  finishWeekly,
  openWeekly,
  putReflectionAway,
  weeklies,
  writeReflection,
} from "@/lib/storage/reflections.ts";

const FRIDAY = dayKeySchema.parse("2026-11-20");
const MONDAY = addDays(FRIDAY, 3);
const NOW = Date.UTC(2026, 10, 20, 15);
const QUESTION = { slot: "back", questionId: "back-tried", question: "What did you try?", text: "" } as const;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const begin = () => beginWeekly(FRIDAY, () => [QUESTION], NOW);

async function askedByTheLedger(): Promise<void> {
  await database.nudges.add({
    id: "weekly/2026-11-16",
    kind: "weekly",
    period: dayKeySchema.parse("2026-11-16"),
    due: NOW - 1,
    closesAt: NOW + 1,
    state: "waiting",
    createdAt: NOW,
    updatedAt: NOW,
  });
}

test("a weekly of an earlier week leaves the one that waits for the week after", async () => {
  const weekly = await beginWeekly(addDays(FRIDAY, -7), () => [QUESTION], NOW - 7 * 86_400_000);
  await askedByTheLedger();
  await finishWeekly(weekly.id, undefined, FRIDAY, NOW);
  expect(await database.nudges.toArray()).toMatchObject([{ state: "waiting" }]);
});

describe("a weekly that ends with the practice lived until now", () => {
  test("carries it on as it is and remembers its words", async () => {
    const lived = await startPractice({ text: "Ask one question first" }, FRIDAY, NOW);
    const weekly = await begin();

    await finishWeekly(weekly.id, { carried: lived }, MONDAY, NOW + 1);

    expect(await loadCurrentPractice()).toMatchObject({ id: lived.id, carriedOn: MONDAY });
    expect(await database.practices.count()).toBe(1);
    expect(await weeklies()).toMatchObject([
      { practiceId: lived.id, practiceText: "Ask one question first", finishedAt: NOW + 1 },
    ]);
  });

  test("leaves a practice that another page began meanwhile as the current one", async () => {
    const lived = await startPractice({ text: "Ask one question first" }, FRIDAY, NOW);
    const weekly = await begin();
    const newer = await startPractice({ text: "Wait a breath" }, FRIDAY, NOW + 1);

    await finishWeekly(weekly.id, { carried: lived }, MONDAY, NOW + 2);

    expect(await loadCurrentPractice()).toMatchObject({ id: newer.id });
  });
});

describe("a weekly that is put away", () => {
  test("is kept with what was written in it", async () => {
    const weekly = await begin();
    await writeReflection(weekly.id, { questionId: "back-tried" }, "To wait.", "", NOW + 1);

    await putReflectionAway(weekly.id, NOW + 2);

    expect(await openWeekly()).toBeUndefined();
    expect(await weeklies()).toMatchObject([{ id: weekly.id, answers: [{ text: "To wait." }] }]);
  });

  test("leaves nothing behind when nothing was written", async () => {
    const weekly = await begin();
    await writeReflection(weekly.id, { questionId: "back-tried" }, "  \n", "", NOW + 1);

    await putReflectionAway(weekly.id, NOW + 2);

    expect(await openWeekly()).toBeUndefined();
    expect(await weeklies()).toEqual([]);
  });

  test("answers nothing that waits", async () => {
    await askedByTheLedger();
    const weekly = await begin();

    await putReflectionAway(weekly.id, NOW + 2);

    expect(await database.nudges.get("weekly/2026-11-16")).toMatchObject({ state: "waiting" });
  });

  test("stays finished when it was finished before", async () => {
    const weekly = await begin();
    await finishWeekly(weekly.id, undefined, FRIDAY, NOW + 1);

    await putReflectionAway(weekly.id, NOW + 2);

    expect(await weeklies()).toMatchObject([{ finishedAt: NOW + 1 }]);
  });
});
