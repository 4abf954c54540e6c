import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { settingsSchema } from "@/lib/domain/settings/settings.ts";
import { database } from "@/lib/storage/database.ts";
import { changeSettings, loadSettings } from "@/lib/storage/settings.ts";
import { changeSchedule } from "@/lib/storage/settlement.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 23);

describe("settings", () => {
  it("are whole before anything was stored", async () => {
    const settings = await loadSettings();
    expect(settingsSchema.parse(settings)).toEqual(settings);
    expect(await database.settings.count()).toBe(0);
  });

  it("keep what was changed, and when they were first written down", async () => {
    await changeSettings({ appearance: "dark" }, NOW);
    await changeSettings({ cueWord: "Still" }, NOW + 1);
    expect(await loadSettings()).toMatchObject({
      appearance: "dark",
      cueWord: "Still",
      createdAt: NOW,
      updatedAt: NOW + 1,
    });
  });

  it("lose nothing when two pages change different fields at once", async () => {
    await Promise.all([
      changeSettings({ appearance: "dark" }, NOW),
      changeSettings({ cueWord: "Still" }, NOW),
      changeSchedule({ morning: { on: false, atMinutes: 480 } }, "UTC", NOW),
      changeSettings({ clock: "24" }, NOW),
    ]);
    expect(await loadSettings()).toMatchObject({
      appearance: "dark",
      cueWord: "Still",
      clock: "24",
      schedule: { morning: { on: false, atMinutes: 480 } },
    });
  });

  it("of a row that an old version left, or a fault spoiled, miss only what is not there", async () => {
    await database
      .table("settings")
      .put({ id: "settings", createdAt: 1, updatedAt: 2, cueWord: "Still", clock: 12 });
    expect(await loadSettings()).toMatchObject({ cueWord: "Still", clock: "locale", createdAt: 1 });
    await changeSettings({ appearance: "light" }, NOW);
    expect(await loadSettings()).toMatchObject({ cueWord: "Still", appearance: "light", createdAt: 1 });
  });
});
