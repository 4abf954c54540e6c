import type { Settings } from "@/lib/domain/settings/settings.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { SettingsSection } from "./SettingsSection.tsx";
import { TimeField } from "./TimeField.tsx";

/** The hours in which nothing may reach the person. */
export function QuietHoursSettings({ editable: { settings, reschedule } }: { editable: EditableSettings }) {
  const { quietHours } = settings.schedule;
  const words = messages.schedule.quiet;
  return (
    <SettingsSection title={words.title} hint={words.hint}>
      <div className="settings-part">
        <div className="row">
          <TimeField
            label={words.from}
            minutes={quietHours.fromMinutes}
            clock={settings.clock}
            onChange={(fromMinutes) => reschedule({ quietHours: { ...quietHours, fromMinutes } })}
          />
          <TimeField
            label={words.until}
            minutes={quietHours.untilMinutes}
            clock={settings.clock}
            onChange={(untilMinutes) => reschedule({ quietHours: { ...quietHours, untilMinutes } })}
          />
        </div>
        <output className="hint">{sentence(settings)}</output>
      </div>
    </SettingsSection>
  );
}

function sentence({ schedule: { quietHours }, clock }: Settings): string {
  const { fromMinutes, untilMinutes } = quietHours;
  const words = messages.schedule.quiet;
  if (fromMinutes === untilMinutes) return words.none;
  const ends = [formatMinutes(fromMinutes, clock), formatMinutes(untilMinutes, clock)] as const;
  return fromMinutes < untilMinutes ? words.sameDay(...ends) : words.overnight(...ends);
}
