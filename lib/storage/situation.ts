import type { Asking, Situation } from "@/lib/domain/nudges/situation.ts";
import { readCursor } from "./device.ts";
import { recentLedger } from "./nudges.ts";
import { placedSchedule } from "./placed-schedule.ts";
import { loadSettings } from "./settings.ts";

/** All that the decision about a moment rests on, for a person in `zone`. */
export async function loadSituation(asking: Asking, zone: string): Promise<Situation> {
  const settings = await loadSettings();
  const [schedule, ledger, cursor] = await Promise.all([
    placedSchedule(settings, zone),
    recentLedger(asking.now),
    readCursor(),
  ]);
  const { dayStartsAtMinutes } = settings;
  return { ...asking, schedule, dayStartsAtMinutes, since: cursor?.since ?? asking.now, ledger };
}
