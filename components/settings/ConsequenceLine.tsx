import type { TimedKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { type Consequence, consequenceOf } from "@/lib/domain/schedule/consequence.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { weekdayOf } from "@/lib/domain/time/day-key.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weekdayName } from "@/lib/messages/weekday-name.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";

interface Props {
  kind: TimedKind;
  settings: Settings;
}

/** Says in plain words what comes of a chosen time, when it is anything else than what was chosen. */
export function ConsequenceLine({ kind, settings }: Props) {
  const schedule = { ...settings.schedule, zone: currentZone() };
  const consequence = consequenceOf(kind, schedule, useMinute());
  const words = wordsFor(consequence, kind, schedule, settings.clock);
  return <output className="consequence">{words}</output>;
}

function wordsFor(
  consequence: Consequence,
  kind: TimedKind,
  { weekly }: PlacedSchedule,
  clock: Settings["clock"],
): string | undefined {
  switch (consequence.outcome) {
    case "kept":
      return undefined;
    case "kept-on-day-off":
      return messages.schedule.onDayOff(weekdayName(weekly.weekday));
    case "never":
      return consequence.because === "quiet-hours"
        ? messages.schedule.quietNever
        : messages.schedule.noWorkingDay;
    case "moved": {
      const time = formatMinutes(consequence.minutes, clock);
      return kind === "weekly"
        ? messages.schedule.quietMovedToDay(weekdayName(weekdayOf(consequence.day)), time)
        : messages.schedule.quietMovedTo(time);
    }
  }
}
