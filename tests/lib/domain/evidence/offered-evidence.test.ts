import { describe, expect, it } from "vitest";

import { evidenceSchema } from "@/lib/domain/evidence/evidence.ts";
import { offeredEvidence } from "@/lib/domain/evidence/offered-evidence.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { momentOn } from "@/tests/support/moment.ts";

const today = dayKeySchema.parse("2026-11-25");
const evidence = [1, 2, 3].map((place) =>
  evidenceSchema.parse({
    id: `0197f000-0000-7000-8000-00000000000${place}`,
    createdAt: 0,
    updatedAt: 0,
    text: `true ${place}`,
    day: today,
  }),
);
const slips = (...ago: number[]) => ago.map((days) => momentOn(addDays(today, -days), { kind: "slipped" }));

describe("evidence is offered (T3)", () => {
  it("after three slips within a week, the same one all day and another the next", () => {
    const moments = slips(0, 3, 6);
    const first = offeredEvidence(evidence, moments, today);
    expect(first?.text).toMatch(/^true/);
    expect(offeredEvidence([...evidence].toReversed(), moments, today)).toEqual(first);
    expect(offeredEvidence(evidence, slips(-1, 0, 1), addDays(today, 1))).not.toEqual(first);
  });

  it("not after fewer, older or other moments", () => {
    expect(offeredEvidence(evidence, slips(0, 3), today)).toBeUndefined();
    expect(offeredEvidence(evidence, slips(0, 3, 7), today)).toBeUndefined();
    const noticed = [0, 1, 2].map((ago) => momentOn(addDays(today, -ago), { kind: "noticed" }));
    expect(offeredEvidence(evidence, noticed, today)).toBeUndefined();
  });

  it("not when a slip was taken back, nor when there is none to offer", () => {
    const [one, two, three] = slips(0, 1, 2);
    const taken = [one, two, three && { ...three, deletedAt: 1 }].filter((moment) => moment !== undefined);
    expect(offeredEvidence(evidence, taken, today)).toBeUndefined();
    expect(offeredEvidence([], slips(0, 1, 2), today)).toBeUndefined();
    expect(
      offeredEvidence(
        evidence.map((row) => ({ ...row, deletedAt: 1 })),
        slips(0, 1, 2),
        today,
      ),
    ).toBeUndefined();
  });
});
