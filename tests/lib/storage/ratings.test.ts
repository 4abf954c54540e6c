import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import {
  activeCapabilities,
  addCapability,
  allRatings,
  rate,
  ratingsOf,
  restCapability,
  rewordCapability,
} from "@/lib/storage/ratings.ts";

emptyDatabaseBeforeEach();

const WEEK = dayKeySchema.parse("2026-11-16");
const NEXT = dayKeySchema.parse("2026-11-23");
const NOW = Date.parse("2026-11-20T14:00:00Z");
const confidence = { capability: "confidence", wordingVersion: 1, period: WEEK } as const;

describe("a self-rating", () => {
  it("is one for each capability and week, and the last answer counts", async () => {
    await rate(confidence, 4, NOW);
    await rate(confidence, 6, NOW + 1);
    await rate({ ...confidence, capability: "fit" }, "not-this-week", NOW + 2);
    expect((await ratingsOf(WEEK)).map(({ capability, value }) => [capability, value]).toSorted()).toEqual([
      ["confidence", 6],
      ["fit", "not-this-week"],
    ]);
  });

  it("stands apart when it was worded otherwise, for another week, or thinking back", async () => {
    await rate(confidence, 4, NOW);
    await rate({ ...confidence, wordingVersion: 2 }, 5, NOW);
    await rate({ ...confidence, thenNow: true }, 2, NOW);
    await rate({ ...confidence, period: NEXT }, 7, NOW);
    expect(await ratingsOf(WEEK)).toHaveLength(3);
    expect((await allRatings()).map(({ value }) => value).at(-1)).toBe(7);
  });
});

describe("a capability of one’s own", () => {
  it("begins another series when it is worded anew, and rests when it is not rated any more", async () => {
    await addCapability("calm in conflict", NOW);
    const [own] = await activeCapabilities();
    await rewordCapability(own?.id ?? "", "calm in conflict", NOW + 1);
    expect(await activeCapabilities()).toMatchObject([{ wordingVersion: 1 }]);
    await rewordCapability(own?.id ?? "", "calm when others are not", NOW + 2);
    expect(await activeCapabilities()).toMatchObject([
      { label: "calm when others are not", wordingVersion: 2 },
    ]);
    await restCapability(own?.id ?? "", NOW + 3);
    expect(await activeCapabilities()).toEqual([]);
  });
});
