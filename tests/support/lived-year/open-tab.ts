import { decide } from "@/lib/domain/nudges/decide.ts";
import { EXPOSURE_MS } from "@/lib/domain/nudges/exposure.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { noteBreakpoint } from "@/lib/storage/breakpoints.ts";
import { noteExposure } from "@/lib/storage/exposures.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { loadSituation } from "@/lib/storage/situation.ts";
import { ZONE } from "./calendar.ts";

/** A new tab at `now` (epoch ms), as its page does it, looked at for long enough. Gives the card on it. */
export async function openTab(now: number): Promise<Nudge | undefined> {
  await noteBreakpoint({ kind: "new-tab", at: now }, ZONE);
  await settleLedger(ZONE, now);
  const asking = { now, surface: "new-tab", atBreakpoint: true, inFocus: false } as const;
  const { shows } = decide(await loadSituation(asking, ZONE, await loadSettings()));
  if (shows !== undefined) await noteExposure(shows.id, { ...asking, now: now + EXPOSURE_MS }, ZONE);
  return shows;
}
