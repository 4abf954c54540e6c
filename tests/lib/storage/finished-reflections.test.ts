import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { type Reflection, reflectionSchema } from "@/lib/domain/reflections/reflection.ts";
import { earlierTexts } from "@/lib/domain/timeline/earlier-texts.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { writeFinishedAnswer } from "@/lib/storage/finished-reflections.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-25T09:00:00Z");
const ID = "0197f000-0000-7000-8000-0000000000aa";
const day = dayKeySchema.parse("2026-11-20");
const followUp = { tap: "else" as const, question: "And?", text: "More" };

const reflection: Reflection = {
  id: ID,
  createdAt: 0,
  updatedAt: 0,
  kind: "weekly",
  period: day,
  fromDay: day,
  untilDay: day,
  answers: [
    { slot: "back", questionId: "one", question: "One?", text: "First" },
    { slot: "deeper", questionId: "two", question: "Two?", text: "Second", followUp },
  ],
  practiceText: "",
  finishedAt: 0,
};

async function textsNow() {
  const { answers } = reflectionSchema.parse(await database.reflections.get(ID));
  return answers.map((answer) => [answer.text, answer.followUp?.text]);
}

describe("an answer of a finished reflection", () => {
  it("is put right, and what it read before is kept", async () => {
    await database.reflections.add(reflection);
    await writeFinishedAnswer(ID, "two", "text", "Sec", "Second", NOW);
    await writeFinishedAnswer(ID, "two", "text", "Sec ond", "Sec", NOW + 500);
    expect(await textsNow()).toEqual([
      ["First", undefined],
      ["Sec ond", "More"],
    ]);
    const earlier = earlierTexts(["First", "Sec ond", "More"], await versionsOf(ID));
    expect(earlier.map(({ text }) => text)).toEqual(["Second"]);
  });

  it("may be the answer to the one more question", async () => {
    await database.reflections.add(reflection);
    await writeFinishedAnswer(ID, "two", "else", "Much more", "More", NOW);
    expect((await textsNow())[1]).toEqual(["Second", "Much more"]);
  });

  it("is kept as it read also when one that was left open has just been given", async () => {
    const open = { slot: "ahead" as const, questionId: "three", question: "Three?", text: "" };
    await database.reflections.add({ ...reflection, answers: [...reflection.answers, open] });
    await writeFinishedAnswer(ID, "three", "text", "Third", "", NOW);
    await writeFinishedAnswer(ID, "one", "text", "Otherwise", "First", NOW + 5_000);
    const earlier = earlierTexts(["Otherwise", "Second", "More", "Third"], await versionsOf(ID));
    expect(earlier.map(({ text }) => text)).toEqual(["First"]);
  });

  it("is not overwritten when it was changed elsewhere meanwhile", async () => {
    await database.reflections.add(reflection);
    const outcome = await writeFinishedAnswer(ID, "one", "text", "Mine", "Older", NOW);
    expect(outcome).toEqual({ saved: false, stored: "First" });
    expect((await textsNow())[0]).toEqual(["First", undefined]);
  });
});
