import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { practiceSchema } from "@/lib/domain/practices/practice.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import {
  carryPractice,
  letPracticeGo,
  loadCurrentPractice,
  startPractice,
  takePracticeUp,
} from "@/lib/storage/practices.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 20, 15);
const FRIDAY = dayKeySchema.parse("2026-11-20");

describe("a practice", () => {
  it("is lived from the day on which it was started", async () => {
    const { id } = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    expect(practiceSchema.parse(await loadCurrentPractice())).toMatchObject({ id, carriedOn: FRIDAY });
  });

  it("ends when another is started", async () => {
    const { id } = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    const second = await startPractice({ text: "Wait a breath" }, FRIDAY, NOW + 1);
    expect(await loadCurrentPractice()).toMatchObject({ id: second.id });
    expect(await database.practices.get(id)).toMatchObject({ endedAt: NOW + 1 });
  });

  it("is carried into another day as it is", async () => {
    const { id } = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    await carryPractice(id, addDays(FRIDAY, 3), NOW + 1);
    expect(await loadCurrentPractice()).toMatchObject({
      text: "One question first",
      carriedOn: "2026-11-23",
    });
  });

  it("can be let go, and taken up again", async () => {
    const { id } = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    await letPracticeGo(id, NOW + 1);
    expect(await loadCurrentPractice()).toBeUndefined();
    await takePracticeUp(id, NOW + 2);
    expect(await loadCurrentPractice()).toMatchObject({ id });
  });

  it("of long ago does not come back by itself once a newer one is let go", async () => {
    const first = await startPractice({ text: "One question first" }, FRIDAY, NOW);
    await startPractice({ text: "Wait a breath" }, FRIDAY, NOW + 1);
    await takePracticeUp(first.id, NOW + 2);
    const third = await startPractice({ text: "Name the whole" }, FRIDAY, NOW + 3);
    await letPracticeGo(third.id, NOW + 4);
    expect(await loadCurrentPractice()).toBeUndefined();
  });
});
