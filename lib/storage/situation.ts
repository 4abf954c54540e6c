import type { Asking, Situation } from "@/lib/domain/nudges/situation.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { readCursor } from "./device.ts";
import { recentLedger } from "./nudges.ts";
import { placedSchedule } from "./placed-schedule.ts";

/** All that the decision about a moment rests on, for a person in `zone` with these settings. */
export async function loadSituation(asking: Asking, zone: string, settings: Settings): Promise<Situation> {
  const [schedule, ledger, cursor] = await Promise.all([
    placedSchedule(settings, zone),
    recentLedger(asking.now),
    readCursor(),
  ]);
  const { dayStartsAtMinutes } = settings;
  return { ...asking, schedule, dayStartsAtMinutes, since: cursor?.since ?? asking.now, ledger };
}
