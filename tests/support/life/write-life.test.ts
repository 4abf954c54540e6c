import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { weeklies } from "@/lib/storage/reflections.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import type { EvaluatingPage } from "../raw-tables.ts";
import { life } from "./life.ts";
import { writeLife } from "./write-life.ts";

emptyDatabaseBeforeEach();

const ENDS_ON = dayKeySchema.parse("2026-11-20");
const lived = life({ seed: 1, years: 0.7, endsOn: ENDS_ON });
/** A page that runs what it is given right here. */
const page: EvaluatingPage = { evaluate: async (work, argument) => work(argument) };

it("puts a life into the product's own database, where the product finds all of it", async () => {
  await database.device.put({ key: "draft/popup", value: "left over" });
  await writeLife(page, lived);

  for (const [table, rows] of Object.entries(lived)) {
    expect(await database.table(table).count(), table).toBe(rows.length);
  }
  expect(await loadCurrentIntention()).toEqual(lived.intentions.at(-2));
  expect(await loadSettings()).toEqual(lived.settings[0]);
  expect((await weeklies())[0]).toEqual(lived.reflections.findLast(({ kind }) => kind === "weekly"));
  const today = await momentsBetween(ENDS_ON, ENDS_ON);
  expect(today).toEqual(
    lived.moments.filter(({ day, deletedAt }) => day === ENDS_ON && deletedAt === undefined),
  );
  expect(await daysBetween(addDays(ENDS_ON, -6), ENDS_ON)).toEqual(
    lived.days.filter(({ day }) => day > "2026-11-13"),
  );
});

it("leaves a ledger that settling goes on with, adding nothing to the past", async () => {
  await writeLife(page, lived);
  const before = await database.nudges.count();
  await settleLedger("Europe/Berlin", Date.parse("2026-11-20T18:00:01Z"));
  expect(await database.nudges.count()).toBe(before);
  await settleLedger("Europe/Berlin", Date.parse("2026-11-23T09:00:00Z"));
  expect(await database.nudges.count()).toBe(before + 1);
});
