import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { keepPractice } from "@/components/practices/keep-practice.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { addIntention } from "@/lib/storage/intentions.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 20, 9);
const FRIDAY = dayKeySchema.parse("2026-11-20");

describe("keeping a practice that was written", () => {
  it("makes it one of the current intention", async () => {
    const intention = await addIntention({ text: "Meet what comes" }, NOW);
    expect(await keepPractice("Wait a breath", undefined, FRIDAY, NOW)).toBeUndefined();
    expect(await loadCurrentPractice()).toMatchObject({ text: "Wait a breath", intentionId: intention.id });
  });

  it("hands back what another page wrote meanwhile, and keeps it for who then chooses theirs", async () => {
    await keepPractice("Wait a breath", undefined, FRIDAY, NOW);
    const other = await keepPractice("Name the whole", undefined, FRIDAY, NOW + 1);
    expect(other).toMatchObject({ text: "Wait a breath" });
    expect(await loadCurrentPractice()).toEqual(other);

    expect(await keepPractice("Name the whole", other, FRIDAY, NOW + 2)).toBeUndefined();
    expect(await loadCurrentPractice()).toMatchObject({ text: "Name the whole" });
  });

  it("leaves nothing to choose between when two pages wrote the same", async () => {
    await keepPractice("Wait a breath", undefined, FRIDAY, NOW);
    expect(await keepPractice("Wait a breath", undefined, FRIDAY, NOW + 1)).toBeUndefined();
  });
});
