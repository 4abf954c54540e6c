import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { firstDay } from "@/lib/storage/first-day.ts";
import { addGoal } from "@/lib/storage/goals.ts";
import { earliestDay } from "@/lib/storage/insights.ts";
import { rate } from "@/lib/storage/ratings.ts";

emptyDatabaseBeforeEach();

const at = (text: string): number => Date.parse(text);
const monday = dayKeySchema.parse("2026-10-05");
const confidence = { capability: "confidence", wordingVersion: 1 } as const;

it("is unknown while there is nothing, then the day of the oldest row of any kind", async () => {
  expect(await firstDay()).toBeUndefined();
  await rate({ ...confidence, period: monday }, 5, at("2027-01-08T10:00:00Z"));
  await addGoal("Delegate more", at("2027-01-04T10:00:00Z"));
  await addGoal("Listen longer", at("2027-01-06T10:00:00Z"));
  expect(await firstDay()).toBe("2027-01-04");
});

it("a twin, which is kept under the first week of its quarter, does not make the pictures begin there", async () => {
  const now = at("2026-12-28T10:00:00Z");
  await rate({ ...confidence, period: monday, thenNow: true }, 2, now);
  expect(await earliestDay()).toBeUndefined();
  await rate({ ...confidence, period: dayKeySchema.parse("2026-12-28") }, 5, now);
  expect(await earliestDay()).toBe("2026-12-28");
});
