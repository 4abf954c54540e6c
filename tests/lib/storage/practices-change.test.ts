import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import {
  changePractice,
  letPracticeGo,
  loadCurrentPractice,
  startPractice,
} from "@/lib/storage/practices.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 20, 15);
const FRIDAY = dayKeySchema.parse("2026-11-20");
const change = (text: string, seen: { id: string; text: string } | undefined, now: number) =>
  changePractice({ text }, seen, FRIDAY, now);

describe("a practice that is changed in a page", () => {
  it("takes the place of the one that the person began from", async () => {
    const begun = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    const { saved, practice } = await change("Wait a breath", begun, NOW + 1);
    expect(saved).toBe(true);
    expect(await loadCurrentPractice()).toEqual(practice);
    expect(await database.practices.get(begun.id)).toMatchObject({ endedAt: NOW + 1 });
  });

  it("leaves alone what another page has put there since, and hands that back", async () => {
    const begun = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    const theirs = await change("Wait a breath", begun, NOW + 1);
    const before = await database.practices.toArray();
    expect(await change("Name the whole", begun, NOW + 2)).toEqual({
      saved: false,
      practice: theirs.practice,
    });
    expect(await database.practices.toArray()).toEqual(before);
  });

  it("leaves alone the first that another page wrote where there was none", async () => {
    const theirs = await change("Wait a breath", undefined, NOW);
    expect(await change("Name the whole", undefined, NOW + 1)).toEqual({
      saved: false,
      practice: theirs.practice,
    });
  });

  it("leaves alone the one that was begun from when its words came anew from another machine", async () => {
    const begun = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    await database.practices.update(begun.id, { text: "One open question first" });
    expect(await change("Wait a breath", begun, NOW + 1)).toMatchObject({
      saved: false,
      practice: { text: "One open question first" },
    });
  });

  it("is written by whoever has seen the other one", async () => {
    const begun = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    await change("Wait a breath", begun, NOW + 1);
    const { practice: theirs } = await change("Name the whole", begun, NOW + 2);
    expect(await change("Name the whole", theirs, NOW + 3)).toMatchObject({ saved: true });
    expect(await loadCurrentPractice()).toMatchObject({ text: "Name the whole" });
    expect(await database.practices.get(theirs.id)).toMatchObject({ endedAt: NOW + 3 });
  });

  it("of two pages that write at once is kept for one of them", async () => {
    const begun = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    const results = await Promise.all([
      change("Wait a breath", begun, NOW + 1),
      change("Name the whole", begun, NOW + 1),
    ]);
    expect(results.map(({ saved }) => saved)).toEqual([true, false]);
    expect(await loadCurrentPractice()).toMatchObject({ text: "Wait a breath" });
  });

  it("may follow one that was let go meanwhile", async () => {
    const begun = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    await letPracticeGo(begun.id, NOW + 1);
    expect(await change("Wait a breath", begun, NOW + 2)).toMatchObject({ saved: true });
    expect(await database.practices.get(begun.id)).toMatchObject({ endedAt: NOW + 1 });
  });

  it("is carried on when it says what is lived already", async () => {
    const lived = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    const monday = addDays(FRIDAY, 3);
    expect(await changePractice({ text: "One question first" }, undefined, monday, NOW + 1)).toMatchObject({
      saved: true,
      practice: { id: lived.id },
    });
    expect(await database.practices.toArray()).toEqual([{ ...lived, carriedOn: monday, updatedAt: NOW + 1 }]);
  });
});
