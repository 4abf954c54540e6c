import { OCCASION_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { isOn } from "@/lib/domain/schedule/schedule.ts";
import { switched } from "@/lib/domain/schedule/switched.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { SettingsSection } from "./SettingsSection.tsx";
import { Toggle } from "./Toggle.tsx";

/** What comes of something and not at a time of the person's week: each kind can be turned off. */
export function OccasionSettings({ editable: { settings, reschedule } }: { editable: EditableSettings }) {
  const { title, hint, kinds } = messages.asked.occasions;
  const { schedule } = settings;
  return (
    <SettingsSection title={title} hint={hint}>
      <div>
        {OCCASION_KINDS.map((kind) => (
          <Toggle
            key={kind}
            label={kinds[kind].ask}
            hint={kinds[kind].hint}
            on={isOn(kind, schedule)}
            onToggle={(on) => reschedule(switched(kind, on, schedule))}
          />
        ))}
      </div>
    </SettingsSection>
  );
}
