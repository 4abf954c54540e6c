import { useId } from "react";

import { nextOfKind } from "@/lib/domain/schedule/consequence.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weekdayName } from "@/lib/messages/weekday-name.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { Asked } from "./Asked.tsx";
import { ConsequenceLine } from "./ConsequenceLine.tsx";
import { TimeField } from "./TimeField.tsx";
import { weekFrom, weekStart } from "./week-order.ts";

/** The weekly reflection: whether, on which day, and when. */
export function WeeklyFields({ editable: { settings, reschedule } }: { editable: EditableSettings }) {
  const day = useId();
  const { weekly } = settings.schedule;
  const words = messages.schedule.weekly;

  return (
    <Asked
      ask={words.ask}
      hint={words.hint}
      on={weekly.on}
      onToggle={(on) => reschedule({ weekly: { ...weekly, on } })}
    >
      <div className="row">
        <div className="field">
          <label className="label" htmlFor={day}>
            {messages.schedule.weekday}
          </label>
          <select
            id={day}
            aria-label={messages.schedule.weekdayOf(words.ask)}
            value={weekly.weekday}
            onChange={(event) => reschedule({ weekly: { ...weekly, weekday: Number(event.target.value) } })}
          >
            {weekFrom(weekStart(settings)).map((weekday) => (
              <option key={weekday} value={weekday}>
                {weekdayName(weekday)}
              </option>
            ))}
          </select>
        </div>
        <TimeField
          label={messages.schedule.time}
          name={messages.schedule.timeOf(words.ask)}
          minutes={weekly.atMinutes}
          clock={settings.clock}
          onChange={(atMinutes) => reschedule({ weekly: { ...weekly, atMinutes } })}
        />
      </div>
      <ConsequenceLine kind="weekly" settings={settings} />
      <OpenUntil settings={settings} />
    </Asked>
  );
}

/** The weekly need not be done on the stroke of the hour. */
function OpenUntil({ settings }: { settings: Settings }) {
  const zone = currentZone();
  const next = nextOfKind("weekly", { ...settings.schedule, zone }, useMinute());
  if (next === undefined) return null;
  const day = formatDay(calendarDayAt(next.closesAt, zone), "weekdayLong");
  const time = formatMinutes(minutesOfDayAt(next.closesAt, zone), settings.clock);
  return <p className="hint open-until">{messages.schedule.openUntil(day, time)}</p>;
}
