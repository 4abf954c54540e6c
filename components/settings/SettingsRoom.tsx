import { messages } from "@/lib/messages/messages.ts";
import { useEditableSettings } from "@/lib/ui/editable-settings.ts";
import { AppearanceSettings } from "./AppearanceSettings.tsx";
import { AskedLedger } from "./AskedLedger.tsx";
import { DayAndWeekSettings } from "./DayAndWeekSettings.tsx";
import { NewTabSettings } from "./NewTabSettings.tsx";
import { NotificationSettings } from "./NotificationSettings.tsx";
import { OccasionSettings } from "./OccasionSettings.tsx";
import { PauseSettings } from "./PauseSettings.tsx";
import { PinHint } from "./PinHint.tsx";
import { QuietHoursSettings } from "./QuietHoursSettings.tsx";
import { ScheduleSettings } from "./ScheduleSettings.tsx";
import { SettingsSection } from "./SettingsSection.tsx";
import { ShortcutSettings } from "./ShortcutSettings.tsx";
import { SitePermissions } from "./SitePermissions.tsx";
import { VeilSettings } from "./VeilSettings.tsx";
import "./settings.css";

/** Everything the person can choose. Each change is kept at once, field by field. */
export function SettingsRoom() {
  const editable = useEditableSettings();
  if (editable === undefined) return null;
  const words = messages.settings;
  return (
    <div className="settings">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="hint">{words.savedAtOnce}</p>
      </header>
      <ScheduleSettings editable={editable} />
      <OccasionSettings editable={editable} />
      <QuietHoursSettings editable={editable} />
      <PauseSettings editable={editable} />
      <NotificationSettings editable={editable} />
      <AskedLedger editable={editable} />
      <SitePermissions />
      <SettingsSection title={words.icon.title}>
        <PinHint />
      </SettingsSection>
      <NewTabSettings editable={editable} />
      <VeilSettings editable={editable} />
      <AppearanceSettings editable={editable} />
      <DayAndWeekSettings editable={editable} />
      <ShortcutSettings editable={editable} />
      <SettingsSection title={words.firstSteps.title} hint={words.firstSteps.hint}>
        <p>
          <a href="#/welcome">{words.firstSteps.again}</a>
        </p>
      </SettingsSection>
    </div>
  );
}
