import { describe, expect, it } from "vitest";

import { NOT_THIS_WEEK, ratingSchema } from "@/lib/domain/ratings/rating.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { ratingOf } from "@/tests/support/rating.ts";

const monday = dayKeySchema.parse("2026-11-16");
const ownId = "0197f000-0000-7000-8000-0000000000dd";

const fits = (change: object) => ratingSchema.safeParse({ ...ratingOf(monday), ...change }).success;

describe("a rating", () => {
  it.each([0, 10, NOT_THIS_WEEK])("may be %s", (value) => {
    expect(fits({ value })).toBe(true);
  });

  it.each([-1, 11, 4.5, null, "", "5", undefined])("is never %s", (value) => {
    expect(fits({ value })).toBe(false);
  });

  it("belongs to a week, which is named by its Monday", () => {
    expect(fits({ period: "2026-11-17" })).toBe(false);
    expect(fits({ period: "2026-11-15" })).toBe(false);
  });

  it("has a name of its own if the capability is one’s own, and otherwise none", () => {
    expect(fits({ capability: "own", ownCapabilityId: ownId, label: "Asking" })).toBe(true);
    expect(fits({ capability: "own", ownCapabilityId: ownId })).toBe(false);
    expect(fits({ capability: "own", label: "Asking" })).toBe(false);
    expect(fits({ capability: "influence", label: "Asking" })).toBe(false);
    expect(fits({ capability: "influence", ownCapabilityId: ownId })).toBe(false);
  });

  it("looks back from now, or is no twin at all", () => {
    expect(fits({ thenNow: true })).toBe(true);
    expect(fits({ thenNow: false })).toBe(false);
  });
});
