import { type Postponement, postponements } from "@/lib/domain/nudges/postponement.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { postponeNudge } from "@/lib/storage/nudges.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";

/** "Later": only times at which the card may come back. Nothing at all when there is none. */
export function Postponing({ shown: { nudge, schedule } }: { shown: ShownNudge }) {
  const clock = useSettings()?.clock ?? "locale";
  const offered = postponements(nudge, schedule, useMinute());
  if (offered.length === 0) return null;

  const words = ({ choice, until }: Postponement) => {
    const time = formatMinutes(minutesOfDayAt(until, schedule.zone), clock);
    return messages.nudges.postponements[choice](
      time,
      formatDay(calendarDayAt(until, schedule.zone), "weekdayLong"),
    );
  };
  const postpone = async (until: number) => {
    await postponeNudge(nudge.id, until, Date.now());
    await settleNow();
  };

  return (
    <details className="nudge-later">
      <summary>{messages.nudges.later}</summary>
      <ul role="list">
        {offered.map((postponement) => (
          <li key={postponement.choice}>
            <button type="button" className="button-quiet" onClick={() => postpone(postponement.until)}>
              {words(postponement)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
