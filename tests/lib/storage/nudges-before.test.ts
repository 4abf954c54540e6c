import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { database } from "@/lib/storage/database.ts";
import { nudgesBefore } from "@/lib/storage/nudges-before.ts";
import { nudge } from "@/tests/support/nudge.ts";

emptyDatabaseBeforeEach();

const row = (kind: string, day: string) => nudge(`${kind}/${day}`, `${day}T08:00:00Z`, `${day}T20:00:00Z`);

it("counts those of a kind in earlier periods, whatever came of them", async () => {
  const last = row("welcome-back", "2026-11-20");
  await database.nudges.bulkAdd([
    row("welcome-back", "2025-03-02"),
    { ...row("welcome-back", "2026-02-27"), state: "expired" },
    last,
    row("weekly", "2026-11-16"),
    row("yearly", "2025-01-01"),
    row("welcome-back", "2026-12-01"),
  ]);
  expect(await nudgesBefore(last)).toBe(2);
  expect(await nudgesBefore(row("welcome-back", "2025-03-02"))).toBe(0);
});
