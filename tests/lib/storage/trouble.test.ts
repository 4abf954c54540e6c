import "fake-indexeddb/auto";

import { Dexie } from "dexie";
import { expect, it } from "vitest";

import { troubleOf } from "@/lib/storage/trouble.ts";

it.each([
  ["a newer version's database", new DOMException("", "VersionError"), "newer"],
  ["a full disk", new DOMException("", "QuotaExceededError"), "full"],
  ["a browser that keeps nothing", new DOMException("", "InvalidStateError"), "refused"],
  ["blocked storage", new DOMException("", "SecurityError"), "refused"],
  ["no IndexedDB at all", new Dexie.MissingAPIError(), "refused"],
  ["damaged files", new DOMException("Internal error opening backing store", "UnknownError"), "broken"],
  ["a value whose file has gone", new DOMException("", "NotReadableError"), "broken"],
  ["a mistake in a page", new TypeError("x is not a function"), "ours"],
  ["whatever else is thrown", "a text", "ours"],
  ["nothing", undefined, "ours"],
])("knows %s", (_, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

it("looks behind the errors that Dexie puts around what the browser said", () => {
  const inner = new DOMException("", "VersionError");
  expect(troubleOf(new Dexie.DatabaseClosedError(inner))).toBe("newer");
  expect(troubleOf(new Dexie.OpenFailedError(new TypeError("odd")))).toBe("broken");
});
