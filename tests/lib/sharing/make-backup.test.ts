import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { type Backup, backupSchema } from "@/lib/sharing/backup.ts";
import { backupText, makeBackup } from "@/lib/sharing/make-backup.ts";
import { parseBackup } from "@/lib/sharing/parse-backup.ts";

const NOW = Date.parse("2026-11-23T09:00:00Z");
const fixture = readFileSync(new URL("../../fixtures/backup-v5.json", import.meta.url), "utf8");
const { data }: Backup = backupSchema.parse(JSON.parse(fixture));
const [moment] = data.moments;

describe("a backup", () => {
  it("says what it is and when it was made", () => {
    const { data: _, ...head } = makeBackup(data, NOW);
    expect(head).toEqual({ app: "becoming", formatVersion: 5, exportedAt: NOW });
  });

  it("is the same text in whatever order the database gave the rows and their fields", () => {
    const turned = makeBackup(
      {
        ...data,
        moments: data.moments.map((row) => Object.fromEntries(Object.entries(row).toReversed())).toReversed(),
      },
      NOW,
    );
    expect(backupText(turned)).toBe(backupText(makeBackup(data, NOW)));
  });

  it("has one row on each line, as people write and compare them", () => {
    const lines = backupText(makeBackup(data, NOW)).split("\n");
    expect(lines).toContain(`    ${JSON.stringify(moment)},`);
  });

  it("leaves out fields that are there but empty", () => {
    const { moments } = makeBackup({ ...data, moments: [{ ...moment, deletedAt: undefined }] }, NOW).data;
    expect(Object.keys(moments[0] ?? {})).not.toContain("deletedAt");
  });
});

describe("a row that its table does not accept", () => {
  const broken = { ...moment, id: "019a10ae-d928-7a4c-8123-000000000009", kind: "danced" };
  const strange = { ...moment, mood: "bright" };

  it("is kept apart and as it is, so that the rest can be brought in", () => {
    const backup = makeBackup(
      { ...data, moments: [broken, ...data.moments.slice(1), strange, "no row"] },
      NOW,
    );
    expect(backup.unreadable).toEqual([
      { table: "moments", row: broken },
      { table: "moments", row: strange },
      { table: "moments", row: "no row" },
    ]);
    expect(backup.data.moments).toEqual(data.moments.slice(1));
    expect(parseBackup(backupText(backup)).ok).toBe(true);
  });

  it("stands beside what could not be read at all", () => {
    const backup = makeBackup(data, NOW, [{ table: "moments", key: "1", reason: "UnknownError" }]);
    expect(backup.unreadable).toEqual([{ table: "moments", key: "1", reason: "UnknownError" }]);
  });

  it("gives its sound fields when it is the settings", () => {
    const settings = { ...data.settings[0], appearance: "neon" };
    const backup = makeBackup({ ...data, settings: [settings] }, NOW);
    expect(backup.data.settings).toMatchObject([{ cueWord: "Atmen", appearance: "system" }]);
    expect(backup.unreadable).toEqual([{ table: "settings", row: settings }]);
  });
});

describe("settings that an earlier version left", () => {
  it("are taken with what has come since as most people leave it, and are no broken row", () => {
    const [now] = data.settings;
    const { mostPerDay: _, ...schedule } = { ...now?.schedule };
    const backup = makeBackup(
      { ...data, settings: [{ ...now, schedule, notifications: { weekly: false } }] },
      NOW,
    );
    expect(backup.unreadable).toBeUndefined();
    expect(backup.data.settings).toMatchObject([
      { cueWord: "Atmen", schedule: { mostPerDay: 2 }, notifications: { weekly: false, backup: false } },
    ]);
  });
});
