import { nextAsked } from "@/lib/domain/schedule/consequence.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";

/** What will be asked next, and when: the schedule in one sentence. */
export function NextAsked({ settings }: { settings: Settings }) {
  const now = useMinute();
  return <output className="reading next-asked">{sentence(settings, now)}</output>;
}

function sentence({ schedule, clock }: Settings, now: number): string {
  if (!schedule.morning.on && !schedule.checkIn.on && !schedule.weekly.on) return messages.schedule.nextOff;
  const zone = currentZone();
  const next = nextAsked({ ...schedule, zone }, now);
  if (next === undefined) return messages.schedule.nextNone;
  return messages.schedule.next(
    messages.nudges.kinds[next.kind].name,
    formatDay(calendarDayAt(next.due, zone), "day"),
    formatMinutes(minutesOfDayAt(next.due, zone), clock),
  );
}
