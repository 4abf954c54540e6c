import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { type Answer, reflectionSchema } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import {
  askInWeekly,
  beginWeekly,
  finishWeekly,
  openWeekly,
  passOver,
  putReflectionAway,
  tapAnswer,
  writeReflection,
} from "@/lib/storage/reflections.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-20T15:00:00Z");
const FRIDAY = dayKeySchema.parse("2026-11-20");
const answer = (questionId: string, slot: Answer["slot"] = "back"): Answer => ({
  slot,
  questionId,
  question: `${questionId}?`,
  text: "",
});
const QUESTIONS = [answer("back-1"), answer("ahead-1", "ahead")];
const begin = (answers: Answer[] = QUESTIONS) => beginWeekly(FRIDAY, () => answers, NOW);
const answers = async () => reflectionSchema.parse(await database.reflections.toCollection().first()).answers;

describe("the questions of a draft", () => {
  it("can wait for the ratings, and are then put in once", async () => {
    const { id } = await begin([]);
    await askInWeekly(id, QUESTIONS, NOW);
    await writeReflection(id, { questionId: "back-1" }, "Words.", "", NOW);
    await askInWeekly(id, [answer("back-2")], NOW);
    expect(await answers()).toMatchObject([
      { questionId: "back-1", text: "Words." },
      { questionId: "ahead-1" },
    ]);
  });

  it("join those of two minutes in their places, and what was written stays", async () => {
    const { id } = await begin([answer("ahead-1", "ahead")]);
    await writeReflection(id, { questionId: "ahead-1" }, "Words.", "", NOW);
    await askInWeekly(id, [answer("back-1"), answer("deeper-1", "deeper"), answer("ahead-2", "ahead")], NOW);
    expect(await answers()).toMatchObject([
      { questionId: "back-1" },
      { questionId: "deeper-1" },
      { questionId: "ahead-1", text: "Words." },
    ]);
  });

  it("are none of another kind of reflection that is being written", async () => {
    const weekly = await begin();
    await database.reflections.put({ ...weekly, kind: "daily" });
    expect(await openWeekly()).toBeUndefined();
  });

  it("keep the one that was passed over, with the other right after it", async () => {
    const { id } = await begin();
    await passOver(id, "back-1", answer("back-2"), NOW);
    await passOver(id, "back-1", answer("back-3"), NOW);
    expect((await answers()).map(({ questionId, skipped }) => [questionId, skipped])).toEqual([
      ["back-1", true],
      ["back-2", undefined],
      ["ahead-1", undefined],
    ]);
  });

  it("ask one more by a tap, and the words under it stay with it when another is tapped", async () => {
    const { id } = await begin();
    await tapAnswer(id, "back-1", "not-yet", "What would help?", NOW);
    const field = { questionId: "back-1", tap: "not-yet" } as const;
    expect(await writeReflection(id, field, "A walk.", "", NOW)).toEqual({ saved: true, stored: "A walk." });
    expect(await writeReflection(id, field, "No walk.", "", NOW)).toEqual({
      saved: false,
      stored: "A walk.",
    });
    await tapAnswer(id, "back-1", "else", "What was it?", NOW);
    expect((await answers())[0]).toMatchObject({
      text: "",
      followUp: { tap: "else", question: "What was it?", text: "" },
    });
    // A page that still has the field of the first tap open.
    expect(await writeReflection(id, field, "A long walk.", "A walk.", NOW)).toMatchObject({ saved: true });
    await tapAnswer(id, "back-1", "not-yet", "What would help?", NOW);
    expect((await answers())[0]?.followUp).toMatchObject({ tap: "not-yet", text: "A long walk." });
  });

  it("stay as they are once it is finished", async () => {
    const { id } = await begin();
    await finishWeekly(id, undefined, FRIDAY, NOW);
    await passOver(id, "back-1", answer("back-2"), NOW);
    await tapAnswer(id, "back-1", "else", "What was it?", NOW);
    expect(await answers()).toEqual(QUESTIONS);
  });

  it("are kept when the weekly is put away with words in what followed alone", async () => {
    const { id } = await begin();
    await tapAnswer(id, "back-1", "else", "What was it?", NOW);
    await writeReflection(id, { questionId: "back-1", tap: "else" }, "Rain.", "", NOW);
    await tapAnswer(id, "back-1", "happened", "And then?", NOW);
    await putReflectionAway(id, NOW);
    expect(await database.reflections.get(id)).toMatchObject({ finishedAt: NOW });
  });
});
