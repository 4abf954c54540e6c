import { describe, expect, it } from "vitest";

import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";
import { evidenceSchema } from "@/lib/domain/evidence/evidence.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import {
  addEvidence,
  deleteEvidence,
  evidenceOfMoment,
  evidenceOfReflection,
  giveEvidenceTo,
  restoreEvidence,
  writeEvidence,
} from "@/lib/storage/evidence.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

const NOW = Date.parse("2026-11-25T09:00:00Z");
const day = dayKeySchema.parse("2026-11-25");
const MOMENT = "0197f000-0000-7000-8000-000000000001";
const GOAL = "0197f000-0000-7000-8000-000000000002";

emptyDatabaseBeforeEach();

describe("what is already true", () => {
  it("is kept as its schema has it", async () => {
    const evidence = await addEvidence({ text: "Mira thanked me", day }, NOW);
    expect(evidenceSchema.parse(await database.evidence.get(evidence.id))).toEqual(evidence);
  });

  it("is found by the moment or the reflection it was taken from, while it is kept", async () => {
    const { id } = await addEvidence({ text: "one", day, momentId: MOMENT }, NOW);
    await addEvidence({ text: "two", day, reflectionId: MOMENT }, NOW);
    expect((await evidenceOfMoment(MOMENT))?.text).toBe("one");
    expect((await evidenceOfReflection(MOMENT)).map(({ text }) => text)).toEqual(["two"]);
    await deleteEvidence(id, NOW);
    expect(await evidenceOfMoment(MOMENT)).toBeUndefined();
    await restoreEvidence(id, NOW);
    expect((await evidenceOfMoment(MOMENT))?.id).toBe(id);
  });

  it("belongs to a goal or to none, as it was said last", async () => {
    const { id } = await addEvidence({ text: "Mira thanked me", day, goalId: GOAL }, NOW);
    expect(await database.evidence.get(id)).toMatchObject({ goalId: GOAL });
    await giveEvidenceTo(id, undefined, NOW + 1);
    expect((await database.evidence.get(id))?.goalId).toBeUndefined();
    await giveEvidenceTo(id, GOAL, NOW + 2);
    expect(evidenceSchema.parse(await database.evidence.get(id))).toMatchObject({
      text: "Mira thanked me",
      goalId: GOAL,
      updatedAt: NOW + 2,
    });
  });

  it("keeps how it read before", async () => {
    const { id } = await addEvidence({ text: "Mira thanked me", day }, NOW);
    await writeEvidence(id, "Mira thanked me twice", "Mira thanked me", NOW + 3_600_000);
    expect((await versionsOf(id)).map(({ row }) => row["text"])).toEqual(["Mira thanked me"]);
  });
});
