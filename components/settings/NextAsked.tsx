import { NUDGE_KINDS, TIMED_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { comesOfItself } from "@/lib/domain/schedule/comes-of-itself.ts";
import { nextAsked } from "@/lib/domain/schedule/consequence.ts";
import { isOn, type PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { placedSchedule } from "@/lib/storage/placed-schedule.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";

/** What will be asked next, and when: the schedule in one sentence, with all that gives occasion. */
export function NextAsked({ settings }: { settings: Settings }) {
  const now = useMinute();
  const zone = currentZone();
  const placed = useLive(async () => placedSchedule(await loadSettings(), zone), [zone]);
  return (
    <output className="reading next-asked">
      {/* What was just chosen stands before the database has it. */}
      {placed && sentence({ ...placed, ...settings.schedule }, settings.clock, now)}
    </output>
  );
}

function sentence(schedule: PlacedSchedule, clock: Settings["clock"], now: number): string {
  const words = messages.schedule;
  if (!NUDGE_KINDS.some((kind) => isOn(kind, schedule))) return words.nextOff;
  const next = nextAsked(schedule, now);
  if (next === undefined) {
    return TIMED_KINDS.some((kind) => isOn(kind, schedule)) ? words.nextNone : words.nextOnOccasion;
  }
  const { zone } = schedule;
  const said = comesOfItself(next.kind, schedule) ? words.next : words.nextInPopup;
  return said(
    messages.nudges.kinds[next.kind].name,
    formatDay(calendarDayAt(next.due, zone), "day"),
    formatMinutes(minutesOfDayAt(next.due, zone), clock),
  );
}
