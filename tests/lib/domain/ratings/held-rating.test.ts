import { describe, expect, it } from "vitest";

import { heldRating } from "@/lib/domain/ratings/held-rating.ts";
import { seriesOf } from "@/lib/domain/ratings/series.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { ratingOf } from "@/tests/support/rating.ts";

const monday = dayKeySchema.parse("2026-11-16");
const confidence = { capability: "confidence", wordingVersion: 1 } as const;
const at = ratingOf(monday).updatedAt;

describe("of two ratings of one week, which merging can leave", () => {
  const changedLast = ratingOf(monday, {
    id: "0197f000-0000-7000-8000-0000000000a1",
    value: 8,
    updatedAt: at + 1,
  });
  const other = ratingOf(monday, { id: "0197f000-0000-7000-8000-0000000000a2", value: 2 });

  it("the one changed last holds, whatever their ids, and so it does in its series", () => {
    for (const ratings of [
      [changedLast, other],
      [other, changedLast],
    ]) {
      expect(heldRating(ratings, confidence)?.value).toBe(8);
      expect(seriesOf(ratings)[0]?.points).toEqual([{ period: monday, value: 8 }]);
    }
  });

  it("one that was deleted does not hold", () => {
    expect(heldRating([{ ...changedLast, deletedAt: at + 2 }, other], confidence)?.value).toBe(2);
  });

  it("a twin, another wording or another capability is none of them", () => {
    expect(heldRating([ratingOf(monday, { thenNow: true })], confidence)).toBeUndefined();
    expect(heldRating([ratingOf(monday, { wordingVersion: 2 })], confidence)).toBeUndefined();
    expect(heldRating([ratingOf(monday, { capability: "fit" })], confidence)).toBeUndefined();
  });
});
