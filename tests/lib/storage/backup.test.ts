import "fake-indexeddb/auto";

import { readFileSync } from "node:fs";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Backup, backupSchema } from "@/lib/sharing/backup.ts";
import { exportData, importData, previewImport } from "@/lib/storage/backup.ts";
import { database } from "@/lib/storage/database.ts";
import { readCursor, writeCursor } from "@/lib/storage/device.ts";
import { addIntention } from "@/lib/storage/intentions.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { editMoment } from "@/lib/storage/moments.ts";
import { recordMoment } from "@/tests/support/record-moment.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const NOW = Date.parse("2026-11-23T09:00:00Z");
const HOUR = 3_600_000;
const ZONE = "Europe/Vienna";
const fixture = readFileSync(new URL("../../fixtures/backup-v5.json", import.meta.url), "utf8");
const backup: Backup = backupSchema.parse(JSON.parse(fixture));

async function clearAll() {
  await Promise.all(database.tables.map((table) => table.clear()));
}

beforeEach(clearAll);
afterEach(clearAll);

describe("export", () => {
  it("gives back what was brought in, but for the hour of its making", async () => {
    await importData(backup, "replace");
    expect(await exportData(NOW)).toEqual({ ...backup, exportedAt: NOW });
  });

  it("holds what the product itself writes, all of it readable", async () => {
    const intention = await addIntention({ text: "Listen to the end" }, NOW);
    const moment = await recordMoment("noticed", ZONE, NOW + HOUR);
    await editMoment(moment.id, { note: "in time", unease: 2 }, NOW + 2 * HOUR);
    await editMoment(moment.id, { note: "just in time" }, NOW + 3 * HOUR);
    await settleLedger(ZONE, NOW + 4 * HOUR);
    const { data, unreadable } = await exportData(NOW + 5 * HOUR);
    expect(unreadable).toBeUndefined();
    expect(data).toMatchObject({
      intentions: [{ id: intention.id }],
      moments: [{ note: "just in time", intentionId: intention.id }],
      settings: [{ id: "settings" }],
      versions: [{ rowId: moment.id, row: { note: "in time" } }],
    });
  });

  it("leaves behind what belongs to this device", async () => {
    await writeCursor({ at: NOW, zone: ZONE, since: NOW });
    expect(JSON.stringify(await exportData(NOW))).not.toContain("Vienna");
  });
});

describe("import in place of what is here", () => {
  it("leaves nothing but the copy", async () => {
    await addIntention({ text: "Another one" }, NOW);
    await importData(backup, "replace");
    expect((await exportData(NOW)).data).toEqual(backup.data);
  });

  it("reckons the days anew from the moments", async () => {
    await recordMoment("tried", ZONE, NOW);
    await importData(backup, "replace");
    const days = await daysBetween(dayKeySchema.parse("2026-01-01"), dayKeySchema.parse("2026-12-31"));
    expect(days.map(({ day }) => day)).toEqual([
      "2026-10-12",
      "2026-10-13",
      "2026-10-14",
      "2026-10-25",
      "2026-10-29",
      "2026-11-17",
      // The only moment of the 19th was deleted.
      "2026-11-20",
    ]);
    expect(days[0]?.counts).toEqual({ noticed: 1, chose: 0, slipped: 0, tried: 0 });
  });

  it("settles anew what fell due since the copy was made", async () => {
    await settleLedger(ZONE, NOW);
    await importData(backup, "replace");
    expect((await readCursor())?.at).toBe(backup.exportedAt);
    const { ledger } = await settleLedger(ZONE, NOW);
    const waiting = ledger.filter(({ state }) => state === "waiting");
    // The weekly of the 20th was put off and still waits; Monday's morning question fell due since.
    expect(waiting.map(({ id }) => id)).toEqual(["weekly/2026-11-16", "morning/2026-11-23"]);
  });

  it("does not move a cursor that stands before the copy was made", async () => {
    const cursor = { at: backup.exportedAt - HOUR, zone: ZONE, since: 1 };
    await writeCursor(cursor);
    await importData(backup, "replace");
    expect(await readCursor()).toEqual(cursor);
  });
});

describe("import together with what is here", () => {
  it("keeps both", async () => {
    const mine = await addIntention({ text: "Another one" }, NOW);
    await importData(backup, "merge");
    const { data } = await exportData(NOW);
    expect(data.intentions.map(({ id }) => id)).toEqual([
      ...backup.data.intentions.map(({ id }) => id),
      mine.id,
    ]);
    expect(data.moments).toEqual(backup.data.moments);
  });

  it("brings the person's settings into a fresh install", async () => {
    await settleLedger(ZONE, NOW);
    await importData(backup, "merge");
    expect((await exportData(NOW)).data.settings).toEqual(backup.data.settings);
  });

  it("changes nothing the second time", async () => {
    await recordMoment("chose", ZONE, NOW);
    await importData(backup, "merge");
    const once = await exportData(NOW);
    await importData(backup, "merge");
    expect(await exportData(NOW)).toEqual(once);
  });

  it("leaves the cursor alone", async () => {
    await writeCursor({ at: NOW, zone: ZONE, since: NOW });
    await importData(backup, "merge");
    expect(await readCursor()).toEqual({ at: NOW, zone: ZONE, since: NOW });
  });
});

describe("an import that fails half-way", () => {
  it.each(["merge", "replace"] as const)("(%s) leaves everything as it was", async (mode) => {
    await addIntention({ text: "Another one" }, NOW);
    await recordMoment("chose", ZONE, NOW);
    const before = await exportData(NOW);
    const refuse = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
    // Earlier wordings are written last.
    database.versions.hook("creating", refuse);
    await expect(importData(backup, mode)).rejects.toThrow();
    database.versions.hook("creating").unsubscribe(refuse);
    expect(await exportData(NOW)).toEqual(before);
  });
});

describe("the preview of an import", () => {
  it("counts what the file holds, what is here and what merging would change", async () => {
    await importData(backup, "replace");
    const [first, ...others] = backup.data.moments;
    if (first === undefined) throw new Error("The fixture has no moment.");
    const changed = { ...first, note: "later", updatedAt: first.updatedAt + 1 };
    const added = { ...first, id: "019a10ae-d928-7a4c-8123-000000000001" };
    const preview = await previewImport({
      ...backup,
      data: { ...backup.data, moments: [added, changed, ...others] },
    });
    expect(preview.file.counts.moments).toBe(8);
    expect(preview.here.counts.moments).toBe(7);
    expect(preview.file.days).toEqual({ first: "2026-10-10", last: "2026-11-20" });
    expect(preview.merging.moments).toEqual({ added: 1, changed: 1 });
    expect(preview.merging.versions).toEqual({ added: 1, changed: 0 });
    expect(preview.merging.intentions).toEqual({ added: 0, changed: 0 });
  });

  it("changes nothing", async () => {
    await addIntention({ text: "Another one" }, NOW);
    const before = await exportData(NOW);
    await previewImport(backup);
    expect(await exportData(NOW)).toEqual(before);
  });
});
