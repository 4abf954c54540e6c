import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import type { Cue, Plan } from "@/lib/domain/plans/plan.ts";
import { siteCueRow } from "@/lib/domain/plans/site-cue.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";

export const ORIGIN = "https://docs.example.org";

/** Coming to a site, by its path. */
export function siteAt(path: string, origin = ORIGIN): Cue {
  return { kind: "site", origin, path, text: "I open the drafts" };
}

/** A Friday at three, at a site, with nothing shown so far. */
export function situationAt(now: number, plans: readonly Plan[], more: Partial<Situation> = {}): Situation {
  return {
    now,
    surface: "site",
    atBreakpoint: true,
    inFocus: false,
    schedule: { ...defaultSchedule("en-GB"), zone: "UTC", blocks: [], plans },
    dayStartsAtMinutes: 240,
    since: 0,
    ledger: [],
    ...more,
  };
}

/** The row that a cue shown at an instant left, and what came of it. */
export function cueShown(plan: Plan, at: number, came: Partial<Nudge> = {}): Nudge {
  return { ...siteCueRow(plan, situationAt(at, [plan]), false), ...came };
}
