import "fake-indexeddb/auto";

import { beforeEach, expect, it, vi } from "vitest";

import { isVeiled } from "@/lib/storage/device.ts";
import { readMirror, writeMirror } from "@/lib/storage/mirror.ts";
import { changeSettings } from "@/lib/storage/settings.ts";
import { setVeil } from "@/lib/ui/veil.ts";
import { fakeSites } from "@/tests/support/fake-sites.ts";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
});

beforeEach(() => void fakeSites());

it("veiling leaves no word of the person's where the next tab looks first", async () => {
  await changeSettings({ cueWord: "Sea" }, 1);
  writeMirror({ heading: "Meet what comes", veiled: false, appearance: "system" });

  await setVeil(true);

  expect(readMirror()).toMatchObject({ heading: "Sea", veiled: true });
  expect([...kept.values()].join("")).not.toContain("Meet");
  expect(await isVeiled()).toBe(true);
});

it("unveiling leaves the mirror to the page, which reads the intention from the database", async () => {
  await setVeil(true);

  await setVeil(false);

  expect(await isVeiled()).toBe(false);
  expect(readMirror()?.heading).toBe("Sea");
});
