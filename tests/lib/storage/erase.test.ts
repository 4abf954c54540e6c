import "fake-indexeddb/auto";

import { readFileSync } from "node:fs";

import { expect, it, vi } from "vitest";

import { backupSchema } from "@/lib/sharing/backup.ts";
import { importData } from "@/lib/storage/backup.ts";
import { database } from "@/lib/storage/database.ts";
import { claimWelcome, readDraft, saveDraft, setVeiled } from "@/lib/storage/device.ts";
import { eraseEverything } from "@/lib/storage/erase.ts";
import { MIRROR_KEY, readMirror, writeMirror } from "@/lib/storage/mirror.ts";

const fixture = readFileSync(new URL("../../fixtures/backup-v5.json", import.meta.url), "utf8");

it("erasing leaves no row, no draft and no mirror, and does not open the first run again", async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  await claimWelcome();
  await importData(backupSchema.parse(JSON.parse(fixture)), "replace");
  await saveDraft("popup", "half a thought");
  await setVeiled(true);
  writeMirror({ heading: "Meet what comes", veiled: false, appearance: "dark" });

  await eraseEverything();

  const rows = await Promise.all(
    database.tables.filter(({ name }) => name !== "device").map((table) => table.toArray()),
  );
  expect(rows.flat()).toEqual([]);
  expect(await readDraft("popup")).toBe("");
  expect(readMirror()?.heading).toBe("");
  expect(kept.get(MIRROR_KEY)).not.toContain("Meet");
  expect(await claimWelcome()).toBe(false);
});
