import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { type Answer, reflectionSchema } from "@/lib/domain/reflections/reflection.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { earlierTexts } from "@/lib/domain/timeline/earlier-texts.ts";
import { database } from "@/lib/storage/database.ts";
import { writeFinishedAnswer } from "@/lib/storage/finished-reflections.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";
import {
  beginWeekly,
  deleteReflection,
  finishWeekly,
  openWeekly,
  reflectionsDeletedAfter,
  restoreReflection,
  weeklies,
  writeReflection,
} from "@/lib/storage/reflections.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { nudge } from "@/tests/support/nudge.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-20T15:00:00Z");
const FRIDAY = dayKeySchema.parse("2026-11-20");
const questions = (): Answer[] => [
  { slot: "back", questionId: "back-1", question: "What did you notice?", text: "" },
  { slot: "deeper", questionId: "deeper-1", question: "What was at stake?", text: "" },
];
const begin = (today = FRIDAY) => beginWeekly(today, questions, NOW);
const weeklyNudge = nudge("weekly/2026-11-09", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");

describe("a weekly that is begun", () => {
  it("is a draft over the week in view, under the period that was asked about", async () => {
    await database.nudges.add(weeklyNudge);
    const weekly = await begin();
    expect(reflectionSchema.parse(weekly)).toMatchObject({
      period: "2026-11-09",
      fromDay: "2026-11-14",
      untilDay: FRIDAY,
      answers: questions(),
    });
    expect(await weeklies()).toEqual([]);
    expect(await openWeekly()).toMatchObject({ id: weekly.id });
  });

  it("is asked about by nothing that is still to come", async () => {
    await database.nudges.add({ ...weeklyNudge, due: NOW + 1 });
    expect((await begin()).period).toBe("2026-11-16");
  });

  it("is one and the same for two pages that begin at once", async () => {
    const [first, second] = await Promise.all([begin(), begin()]);
    expect(first.id).toBe(second.id);
    expect(await database.reflections.count()).toBe(1);
  });

  it("takes up after the last finished one", async () => {
    const first = await begin(addDays(FRIDAY, -10));
    await finishWeekly(first.id, undefined, addDays(FRIDAY, -10), NOW);
    expect((await begin()).fromDay).toBe("2026-11-10");
  });
});

describe("writing in a weekly", () => {
  it("saves each answer and the practice as it is typed", async () => {
    const { id } = await begin();
    await writeReflection(id, { questionId: "back-1" }, "A", "", NOW + 1);
    await writeReflection(id, { questionId: "back-1" }, "A word", "A", NOW + 2);
    await writeReflection(id, "practice", "One question first", "", NOW + 3);
    expect(await openWeekly()).toMatchObject({
      answers: [{ text: "A word" }, { text: "" }],
      practiceText: "One question first",
      updatedAt: NOW + 3,
    });
  });

  it("writes nothing over what another page wrote into the field", async () => {
    const { id } = await begin();
    await writeReflection(id, { questionId: "back-1" }, "from one page", "", NOW + 1);
    const other = await writeReflection(id, { questionId: "back-1" }, "from another", "", NOW + 2);
    expect(other).toEqual({ saved: false, stored: "from one page" });
    expect(await openWeekly()).toMatchObject({ answers: [{ text: "from one page" }, {}] });
  });

  it("lets two pages write into two fields", async () => {
    const { id } = await begin();
    const both = await Promise.all([
      writeReflection(id, { questionId: "back-1" }, "back", "", NOW + 1),
      writeReflection(id, { questionId: "deeper-1" }, "deeper", "", NOW + 1),
    ]);
    expect(both.map(({ saved }) => saved)).toEqual([true, true]);
    expect(await openWeekly()).toMatchObject({ answers: [{ text: "back" }, { text: "deeper" }] });
  });

  it("saves nothing into a question that was never asked", async () => {
    const { id } = await begin();
    expect(await writeReflection(id, { questionId: "other" }, "text", "", NOW + 1)).toEqual({
      saved: false,
      stored: "",
    });
  });
});

describe("finishing a weekly", () => {
  it("answers the nudge, starts the practice, and is done once", async () => {
    await database.nudges.add(weeklyNudge);
    const { id } = await begin();
    const practice = { text: "One question first" };
    await Promise.all([
      finishWeekly(id, practice, FRIDAY, NOW + 1),
      finishWeekly(id, practice, FRIDAY, NOW + 1),
    ]);
    const lived = await loadCurrentPractice();
    expect(lived).toMatchObject({ ...practice, carriedOn: FRIDAY });
    expect(await weeklies()).toMatchObject([{ id, finishedAt: NOW + 1, practiceId: lived?.id }]);
    expect(await database.practices.count()).toBe(1);
    expect(await database.nudges.toArray()).toMatchObject([{ state: "acted" }]);
    expect(await openWeekly()).toBeUndefined();
  });

  it("needs no practice", async () => {
    const { id } = await begin();
    await finishWeekly(id, undefined, FRIDAY, NOW + 1);
    expect(await loadCurrentPractice()).toBeUndefined();
    expect(await weeklies()).toHaveLength(1);
  });
});

describe("a finished reflection", () => {
  it("can be deleted, and brought back", async () => {
    const { id } = await begin();
    await finishWeekly(id, undefined, FRIDAY, NOW + 1);
    await deleteReflection(id, NOW + 2);
    expect(await weeklies()).toEqual([]);
    await restoreReflection(id, NOW + 3);
    expect(await weeklies()).toHaveLength(1);
  });

  it("is found among what was deleted lately, and a draft is not", async () => {
    const { id } = await begin();
    await deleteReflection(id, NOW + 1);
    expect(await reflectionsDeletedAfter(0)).toEqual([]);
    await restoreReflection(id, NOW + 2);
    await finishWeekly(id, undefined, FRIDAY, NOW + 3);
    await deleteReflection(id, NOW + 4);
    expect(await reflectionsDeletedAfter(NOW + 3)).toMatchObject([{ id }]);
    expect(await reflectionsDeletedAfter(NOW + 4)).toEqual([]);
    await restoreReflection(id, NOW + 5);
    expect(await reflectionsDeletedAfter(0)).toEqual([]);
  });

  it("keeps an answer that had stood, also when it came back only just before it was rewritten", async () => {
    const { id } = await begin();
    await writeReflection(id, { questionId: "back-1" }, "My hand.", "", NOW);
    await finishWeekly(id, undefined, FRIDAY, NOW);
    const later = NOW + 3_600_000;
    await deleteReflection(id, later);
    await restoreReflection(id, later + 1_000);
    await writeFinishedAnswer(id, "back-1", "text", "Mira’s look.", "My hand.", later + 5_000);
    const earlier = earlierTexts([], await versionsOf(id));
    expect(earlier.map(({ text }) => text)).toEqual(["My hand."]);
  });
});
