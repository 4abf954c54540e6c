import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { isInFocus } from "@/lib/nudging/focus-hint.ts";
import { freshBrowser } from "@/tests/support/fake-toolbar.ts";

beforeEach(() => void freshBrowser());

/** The window in front, and how many tabs play sound. */
function inFront(window: { focused: boolean; state: "fullscreen" | "normal" }, sounding = 0): void {
  vi.spyOn(fakeBrowser.windows, "getLastFocused").mockImplementation(() => Promise.resolve(window));
  vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(({ audible, muted }) => {
    if (audible !== true || muted !== false) throw new Error("It looks for other tabs.");
    return Promise.resolve(Array.from({ length: sounding }, () => Object.create(null)));
  });
}

describe("someone is in the middle of something", () => {
  it.each([
    ["a window fills the screen", { focused: true, state: "fullscreen" } as const, 0, true],
    ["a tab plays sound", { focused: false, state: "normal" } as const, 1, true],
    ["neither", { focused: true, state: "normal" } as const, 0, false],
    [
      "a window that is not in front fills the screen",
      { focused: false, state: "fullscreen" } as const,
      0,
      false,
    ],
  ])("when %s", async (_, window, sounding, expected) => {
    inFront(window, sounding);
    expect(await isInFocus(true)).toBe(expected);
  });

  it("not by sound, when the person said that sound is no sign of it", async () => {
    inFront({ focused: true, state: "normal" }, 3);
    expect(await isInFocus(false)).toBe(false);
  });

  it("not where the browser does not tell", async () => {
    vi.spyOn(fakeBrowser.windows, "getLastFocused").mockImplementation(() => {
      throw new Error("no window");
    });
    expect(await isInFocus(true)).toBe(false);
  });
});
