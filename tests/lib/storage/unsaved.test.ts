import { beforeEach, describe, expect, test, vi } from "vitest";

import { dropAllUnsaved, dropUnsaved, keepUnsaved, readUnsaved } from "@/lib/storage/unsaved.ts";

let kept = new Map<string, string>();

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    get length() {
      return kept.size;
    },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe("words put aside by a page that is closed", () => {
  test("are found again under their field, until they are dropped", () => {
    keepUnsaved("a/practice", { text: "Wait one bre", seen: "Wait" });
    expect(readUnsaved("a/practice")).toEqual({ text: "Wait one bre", seen: "Wait" });
    expect(readUnsaved("b/practice")).toBeUndefined();
    dropUnsaved("a/practice");
    expect(readUnsaved("a/practice")).toBeUndefined();
  });

  test.each(["", "{", "null", "7", '{"text":"only half"}', '{"text":1,"seen":""}'])(
    "are passed over when they read “%s”",
    (stored) => {
      keepUnsaved("a", { text: "", seen: "" });
      const [key = ""] = kept.keys();
      kept.set(key, stored);
      expect(readUnsaved("a")).toBeUndefined();
    },
  );

  test("all go together, and nothing else goes with them", () => {
    kept.set("becoming.mirror", "the mirror");
    for (const field of ["a", "b", "c"]) keepUnsaved(field, { text: field, seen: "" });
    dropAllUnsaved();
    expect([...kept]).toEqual([["becoming.mirror", "the mirror"]]);
  });

  test("are given up where the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(() => keepUnsaved("a", { text: "a", seen: "" })).not.toThrow();
    expect(readUnsaved("a")).toBeUndefined();
    expect(() => dropUnsaved("a")).not.toThrow();
    expect(() => dropAllUnsaved()).not.toThrow();
  });
});
