import { useId } from "react";

import { weekStartOf } from "@/lib/domain/time/locale-week.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weekdayName } from "@/lib/messages/weekday-name.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { Choice } from "./Choice.tsx";
import { SettingsSection } from "./SettingsSection.tsx";
import { TimeField } from "./TimeField.tsx";
import { weekFrom } from "./week-order.ts";

const AS_REGION = "region";
const AN_AFTERNOON_MINUTES = 14 * 60 + 30;

/** When a day and a week begin, and how a clock reads. */
export function DayAndWeekSettings({ editable: { settings, change } }: { editable: EditableSettings }) {
  const week = useId();
  const words = messages.settings.dayAndWeek;
  const ofRegion = weekStartOf(navigator.language);
  const clocks = (["locale", "12", "24"] as const).map((value) => ({
    value,
    label: words.clockOptions[value],
  }));

  return (
    <SettingsSection title={words.title}>
      <div className="settings-part">
        <TimeField
          label={words.dayStart}
          minutes={settings.dayStartsAtMinutes}
          clock={settings.clock}
          onChange={(dayStartsAtMinutes) => change({ dayStartsAtMinutes })}
        />
        <p className="hint">{words.dayStartHint}</p>
      </div>
      <div className="field">
        <label className="label" htmlFor={week}>
          {words.weekStart}
        </label>
        <select
          id={week}
          value={settings.weekStartsOn ?? AS_REGION}
          onChange={({ target: { value } }) =>
            change({ weekStartsOn: value === AS_REGION ? null : Number(value) })
          }
        >
          <option value={AS_REGION}>{words.weekStartAsRegion(weekdayName(ofRegion))}</option>
          {weekFrom(ofRegion).map((weekday) => (
            <option key={weekday} value={weekday}>
              {weekdayName(weekday)}
            </option>
          ))}
        </select>
      </div>
      <div className="settings-part">
        <Choice
          legend={words.clock}
          value={settings.clock}
          options={clocks}
          onChoose={(clock) => change({ clock })}
        />
        <p className="hint">{words.clockExample(formatMinutes(AN_AFTERNOON_MINUTES, settings.clock))}</p>
      </div>
    </SettingsSection>
  );
}
