import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { settle } from "@/lib/nudging/settle.ts";
import { addBlock, deleteBlock, restBlock } from "@/lib/storage/blocks.ts";
import { changeSchedule } from "@/lib/storage/settlement.ts";
import { database } from "@/lib/storage/database.ts";
import { alarmAt, freshBrowser, notificationIds } from "@/tests/support/fake-toolbar.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
const WEEKLY = "weekly/2026-11-16";
const at = (text: string): number => Date.parse(text);
const THURSDAY = at("2026-11-19T12:00:00Z");
/** The weekly falls due within the block. */
const FRIDAY = at("2026-11-20T13:00:00Z");
const BEGINS = at("2026-11-20T12:30:00Z");
const ENDS = at("2026-11-20T14:30:00Z");
/** What is asked after the block waits until then. */
const HOUR_AFTER = at("2026-11-20T15:30:00Z");

let iconWaits: () => boolean | undefined;
let id: string;

beforeEach(async () => {
  ({ iconWaits } = freshBrowser());
  await settle(THURSDAY, ZONE);
  ({ id } = await addBlock(
    {
      name: "The long view",
      purpose: "What would make this kind of problem rare?",
      weekdays: [5],
      fromMinutes: 13 * 60 + 30,
      lengthMinutes: 120,
      firstDay: dayKeySchema.parse("2026-11-20"),
    },
    THURSDAY,
  ));
});

describe("settling while a block of protected time runs", () => {
  it("writes down what falls due and shows none of it, in no place", async () => {
    await settle(FRIDAY, ZONE);
    expect(await database.nudges.get(WEEKLY)).toMatchObject({ state: "waiting", due: FRIDAY });
    expect(iconWaits()).toBe(false);
    expect(notificationIds()).toEqual([]);
  });

  it("arms the alarm for the end of the block, and shows then what is still open", async () => {
    await settle(FRIDAY, ZONE);
    expect(await alarmAt()).toBe(ENDS);
    await settle(ENDS, ZONE);
    expect(iconWaits()).toBe(true);
    expect(notificationIds()).toEqual([WEEKLY]);
    expect(await alarmAt()).toBe(HOUR_AFTER);
  });

  it("notifies of nothing a minute after the end, when that is no longer a joint in the work", async () => {
    await settle(FRIDAY, ZONE);
    await settle(ENDS + 60_000, ZONE);
    expect(iconWaits()).toBe(true);
    expect(notificationIds()).toEqual([]);
    await settle(ENDS + 120_000, ZONE, { kind: "focus-return", at: ENDS + 120_000 });
    expect(notificationIds()).toEqual([WEEKLY]);
  });

  it("takes down what was shown when the block begins", async () => {
    const occasions = { "block-start": false, "block-end": false };
    await changeSchedule({ checkIn: { on: true, atMinutes: 12 * 60 + 30 }, occasions }, ZONE, THURSDAY);
    await database.nudges.add({
      id: "check-in/2026-11-20",
      kind: "check-in",
      period: dayKeySchema.parse("2026-11-20"),
      due: at("2026-11-20T11:30:00Z"),
      closesAt: at("2026-11-20T15:30:00Z"),
      state: "waiting",
      createdAt: THURSDAY,
      updatedAt: THURSDAY,
    });
    await settle(BEGINS - 1_200_000, ZONE);
    expect(iconWaits()).toBe(true);
    expect(await alarmAt()).toBe(BEGINS);
    await settle(BEGINS, ZONE);
    expect(iconWaits()).toBe(false);
    await settle(ENDS, ZONE);
    expect(iconWaits()).toBe(true);
  });

  it("shows it at once when the block is deleted or rests", async () => {
    await settle(FRIDAY, ZONE);
    await restBlock(id, FRIDAY + 1);
    await settle(FRIDAY + 1, ZONE);
    expect(iconWaits()).toBe(true);
    await database.blocks.update(id, { standing: "active" });
    await settle(FRIDAY + 2, ZONE);
    expect(iconWaits()).toBe(false);
    await deleteBlock(id, FRIDAY + 3);
    await settle(FRIDAY + 3, ZONE);
    expect(iconWaits()).toBe(true);
  });
});
