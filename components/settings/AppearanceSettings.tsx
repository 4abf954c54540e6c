import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { Choice } from "./Choice.tsx";
import { SettingsSection } from "./SettingsSection.tsx";

/** Light, dark, or as the system has it. */
export function AppearanceSettings({ editable: { settings, change } }: { editable: EditableSettings }) {
  const { title, legend, options } = messages.settings.appearance;
  return (
    <SettingsSection title={title}>
      <Choice
        legend={legend}
        value={settings.appearance}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: options[value] }))}
        onChoose={(appearance) => change({ appearance })}
      />
    </SettingsSection>
  );
}
