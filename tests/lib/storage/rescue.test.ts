import "fake-indexeddb/auto";

import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";

import { rescueData } from "@/lib/storage/rescue.ts";
import { databaseOfVersion, layDown } from "@/tests/support/fixture-database.ts";

const NOW = Date.parse("2026-11-23T09:00:00Z");
const left = databaseOfVersion(1);
const { days: _, device: __, ...rows } = left.rows;

async function forget() {
  const deleting = indexedDB.deleteDatabase("becoming");
  await new Promise((resolve) => deleting.addEventListener("success", resolve));
}

afterEach(async () => {
  vi.restoreAllMocks();
  await forget();
});

describe("what can be saved of a database that does not open", () => {
  it("is everything when only its version is strange, and a newer version's tables apart", async () => {
    await layDown({
      version: 990,
      stores: { ...left.stores, letters: ["id"] },
      rows: { ...left.rows, letters: [{ id: "1", to: "me" }] },
    });
    const rescued = await rescueData(NOW);
    expect(rescued?.data).toMatchObject(rows);
    expect(rescued?.unreadable).toEqual([{ table: "letters", row: { id: "1", to: "me" } }]);
  });

  it("is what a few tables hold when the others are gone", async () => {
    await layDown({
      version: 10,
      stores: { moments: ["id"] },
      rows: { moments: left.rows["moments"] ?? [] },
    });
    const rescued = await rescueData(NOW);
    expect(rescued?.data.moments).toEqual(rows["moments"]);
    expect(rescued?.data.intentions).toEqual([]);
  });

  it("is all rows but those that the browser cannot read", async () => {
    await layDown(left);
    const [first] = left.rows["moments"] ?? [];
    const failing = () => {
      throw new DOMException("Failed to read large IndexedDB value", "UnknownError");
    };
    const { getAll, get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (this: IDBObjectStore) {
      return this.name === "moments" ? failing() : getAll.call(this);
    });
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      return key === first?.["id"] ? failing() : get.call(this, key);
    });
    const rescued = await rescueData(NOW);
    expect(rescued?.data.moments).toEqual(rows["moments"]?.slice(1));
    expect(rescued?.unreadable).toEqual([
      { table: "moments", key: first?.["id"], reason: expect.stringContaining("Failed to read") },
    ]);
  });

  it("is nothing, and none is made, when there is no database", async () => {
    expect(await rescueData(NOW)).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("is left as it was", async () => {
    await layDown(left);
    const once = await rescueData(NOW);
    expect(await rescueData(NOW)).toEqual(once);
    expect(await indexedDB.databases()).toEqual([{ name: "becoming", version: left.version }]);
  });
});
