import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, test, vi } from "vitest";

import { readDraft } from "@/lib/storage/device.ts";
import { UnsavedDraft } from "@/lib/ui/unsaved-draft.ts";

emptyDatabaseBeforeEach();

let aside = new Map<string, string>();

beforeEach(() => {
  aside = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => aside.get(key) ?? null,
    setItem: (key: string, value: string) => aside.set(key, value),
    removeItem: (key: string) => aside.delete(key),
  });
});

describe("the draft of a form", () => {
  test("is kept in the database, and then nothing of it waits", async () => {
    const draft = new UnsavedDraft("own-question");
    draft.type("Whom do");
    draft.type("Whom do I thank?");
    await draft.save();
    expect(await readDraft("own-question")).toBe("Whom do I thank?");
    expect(draft.text()).toBeUndefined();
    draft.putAside();
    expect(aside.size).toBe(0);
  });

  test("waits beside the database when its page closes in the middle, and the next page keeps it", async () => {
    const closed = new UnsavedDraft("own-question");
    closed.type("Whom do I th");
    closed.putAside();
    const next = new UnsavedDraft("own-question");
    expect(next.text()).toBe("Whom do I th");
    await next.save();
    expect(await readDraft("own-question")).toBe("Whom do I th");
    expect(aside.size).toBe(0);
  });

  test("is not taken up by another form", () => {
    const closed = new UnsavedDraft("own-question");
    closed.type("Whom do I th");
    closed.putAside();
    expect(new UnsavedDraft("evidence").text()).toBeUndefined();
  });
});
