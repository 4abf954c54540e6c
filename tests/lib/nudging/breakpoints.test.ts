import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { followFocus, reachBreakpoint } from "@/lib/nudging/breakpoints.ts";
import { settle } from "@/lib/nudging/settle.ts";
import { readBreakpoint } from "@/lib/storage/breakpoints.ts";
import { freshBrowser, notificationIds } from "@/tests/support/fake-toolbar.ts";

emptyDatabaseBeforeEach();

const MINUTE = 60_000;
const WEEKLY = "weekly/2026-11-16";
const THURSDAY = Date.parse("2026-11-19T12:00:00Z");
/** The tests live in UTC, where the weekly of Friday falls due at two. */
const FRIDAY = Date.parse("2026-11-20T14:00:00Z");
const NONE = fakeBrowser.windows.WINDOW_ID_NONE;

beforeEach(async () => {
  freshBrowser();
  await settle(THURSDAY, "UTC");
});

describe("a joint in the person's work", () => {
  it("is noted for open pages, and whatever waits may notify", async () => {
    await reachBreakpoint("idle-return", FRIDAY);
    expect(await readBreakpoint()).toEqual({ kind: "idle-return", at: FRIDAY });
    expect(notificationIds()).toEqual([WEEKLY]);
  });

  it("is reached when the browser comes back to the front after ten minutes, and not before", async () => {
    await followFocus(NONE, FRIDAY);
    await followFocus(7, FRIDAY + 9 * MINUTE);
    expect(await readBreakpoint()).toBeUndefined();
    await followFocus(NONE, FRIDAY + 10 * MINUTE);
    await followFocus(7, FRIDAY + 20 * MINUTE);
    expect(await readBreakpoint()).toEqual({ kind: "focus-return", at: FRIDAY + 20 * MINUTE });
    expect(notificationIds()).toEqual([WEEKLY]);
  });

  it("is none when one window of the browser gives the focus to another", async () => {
    await followFocus(7, FRIDAY);
    await followFocus(8, FRIDAY + 20 * MINUTE);
    expect(await readBreakpoint()).toBeUndefined();
  });
});
