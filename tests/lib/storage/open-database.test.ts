import "fake-indexeddb/auto";

import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { database } from "@/lib/storage/database.ts";
import { openDatabase } from "@/lib/storage/open-database.ts";
import { troubleOf } from "@/lib/storage/trouble.ts";

beforeEach(() => {
  database.close({ disableAutoOpen: false });
  // Dexie tries an `UnknownError` again, and says so.
  vi.spyOn(console, "warn").mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function troubleOfOpening(): Promise<string> {
  try {
    await openDatabase();
    return "none";
  } catch (error) {
    return troubleOf(error);
  }
}

it.each([
  [new DOMException("", "ConstraintError"), "broken"],
  [new DOMException("", "NotReadableError"), "broken"],
  [new DOMException("", "UnknownError"), "broken"],
  [new DOMException("", "DataError"), "broken"],
  [new DOMException("", "OperationError"), "broken"],
  [new TypeError("odd"), "broken"],
  ["a text", "broken"],
  [new DOMException("", "QuotaExceededError"), "full"],
  [new DOMException("", "SecurityError"), "refused"],
  [new DOMException("", "VersionError"), "newer"],
])(
  "a database that answers with %o is told as what it is, never as a mistake of ours",
  async (error, trouble) => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw error;
    });
    expect(await troubleOfOpening()).toBe(trouble);
  },
);

it("a database whose upgrade fails is told as one that cannot be opened", async () => {
  await database.delete({ disableAutoOpen: false });
  vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementation(() => {
    throw new DOMException("", "ConstraintError");
  });
  expect(await troubleOfOpening()).toBe("broken");
});

it("one that was shut for a while opens again", async () => {
  expect(await troubleOfOpening()).toBe("none");
});
