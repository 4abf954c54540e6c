import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { database } from "@/lib/storage/database.ts";
import {
  claimWelcome,
  isVeiled,
  readCursor,
  readDraft,
  saveDraft,
  setVeiled,
  toggleVeil,
  writeCursor,
} from "@/lib/storage/device.ts";

emptyDatabaseBeforeEach();

describe("what belongs to this device", () => {
  it("is a veil that is off until it is drawn", async () => {
    expect(await isVeiled()).toBe(false);
    await setVeiled(true);
    expect(await isVeiled()).toBe(true);
  });

  it("is a veil that two keys pressed at once turn twice", async () => {
    const turns = await Promise.all([toggleVeil(), toggleVeil()]);
    expect(turns.toSorted()).toEqual([false, true]);
    expect(await isVeiled()).toBe(false);
  });

  it("is a cursor", async () => {
    expect(await readCursor()).toBeUndefined();
    const cursor = { at: 9, zone: "Asia/Kolkata", since: 3, leaps: [{ from: 4, until: 5 }] };
    await writeCursor(cursor);
    expect(await readCursor()).toEqual(cursor);
  });

  it("is what was typed and not yet saved, form by form", async () => {
    await saveDraft("popup", "half a sen");
    await saveDraft("intention", "other");
    expect(await readDraft("popup")).toBe("half a sen");
    await saveDraft("popup", "");
    expect(await readDraft("popup")).toBe("");
    expect(await database.device.count()).toBe(1);
  });

  it("is one first run, however often the browser reports an install", async () => {
    const claims = await Promise.all([claimWelcome(), claimWelcome()]);
    expect(claims.toSorted()).toEqual([false, true]);
    expect(await claimWelcome()).toBe(false);
  });
});
