import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { DailyFields } from "./DailyFields.tsx";
import { MostPerDay } from "./MostPerDay.tsx";
import { NextAsked } from "./NextAsked.tsx";
import { SettingsSection } from "./SettingsSection.tsx";
import { Toggle } from "./Toggle.tsx";
import { WeekdayPicker } from "./WeekdayPicker.tsx";
import { WeeklyFields } from "./WeeklyFields.tsx";
import { weekStart } from "./week-order.ts";

/** When the person is asked, with what comes of it. */
export function ScheduleSettings({ editable }: { editable: EditableSettings }) {
  const { settings, reschedule } = editable;
  const { label, hint } = messages.asked.waitsForSilence;
  return (
    <SettingsSection title={messages.schedule.title}>
      <NextAsked settings={settings} />
      <WeekdayPicker
        legend={messages.schedule.workingDays}
        hint={messages.schedule.workingDaysHint}
        chosen={settings.schedule.workingDays}
        weekStartsOn={weekStart(settings)}
        onChange={(workingDays) => reschedule({ workingDays })}
      />
      <DailyFields kind="morning" editable={editable} />
      <DailyFields kind="check-in" editable={editable} />
      <DailyFields kind="end-of-day" editable={editable} />
      <WeeklyFields editable={editable} />
      <MostPerDay editable={editable} />
      <Toggle
        label={label}
        hint={hint}
        on={settings.schedule.waitsForSilence}
        onToggle={(waitsForSilence) => reschedule({ waitsForSilence })}
      />
    </SettingsSection>
  );
}
