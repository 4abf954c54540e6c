import { expect, it } from "vitest";

import { markForKey } from "@/components/moments/mark-keys.ts";

it.each([
  ["n", "noticed"],
  ["c", "chose"],
  ["s", "slipped"],
  ["t", "tried"],
])("the key %s stands for %s", (key, kind) => {
  expect(markForKey({ key, code: "Unidentified" })).toBe(kind);
});

it("caps lock changes nothing", () => {
  expect(markForKey({ key: "T", code: "KeyT" })).toBe("tried");
});

it("goes by the letter where letters lie elsewhere, as on a Dvorak keyboard", () => {
  expect(markForKey({ key: "n", code: "KeyL" })).toBe("noticed");
  expect(markForKey({ key: "b", code: "KeyN" })).toBeUndefined();
});

it("goes by the place where the keyboard writes another script", () => {
  expect(markForKey({ key: "т", code: "KeyN" })).toBe("noticed");
  expect(markForKey({ key: "ψ", code: "KeyC" })).toBe("chose");
});

it("other keys stand for nothing", () => {
  expect(markForKey({ key: "x", code: "KeyX" })).toBeUndefined();
  expect(markForKey({ key: "Enter", code: "Enter" })).toBeUndefined();
});
