import { browser } from "wxt/browser";

import type { Breakpoint } from "@/lib/domain/nudges/breakpoint.ts";
import { endAway, noteAway, noteBreakpoint } from "@/lib/storage/breakpoints.ts";
import { currentZone } from "./current-zone.ts";
import { settle } from "./settle.ts";

/** A joint in the person's work: notes it for open pages, and settles. `now` in epoch ms. */
export async function reachBreakpoint(kind: Breakpoint["kind"], now: number): Promise<void> {
  const zone = currentZone();
  const breakpoint = { kind, at: now };
  await noteBreakpoint(breakpoint, zone);
  await settle(now, zone, breakpoint);
}

/** What a change of the focused window means: the browser is left, or come back to after a while (R2). */
export async function followFocus(windowId: number, now: number): Promise<void> {
  if (windowId === browser.windows.WINDOW_ID_NONE) await noteAway(now);
  else if (await endAway(now)) await reachBreakpoint("focus-return", now);
}
