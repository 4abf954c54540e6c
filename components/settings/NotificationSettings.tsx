import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { isOn } from "@/lib/domain/schedule/schedule.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { NotificationKinds } from "./NotificationKinds.tsx";
import { NotificationTest } from "./NotificationTest.tsx";
import { SettingsSection } from "./SettingsSection.tsx";

/** Which kinds may raise a notification of the system, and whether those arrive. */
export function NotificationSettings({ editable }: { editable: EditableSettings }) {
  const { schedule } = editable.settings;
  const words = messages.notifications;
  const asked = NUDGE_KINDS.filter((kind) => isOn(kind, schedule));
  const unasked = NUDGE_KINDS.filter((kind) => !isOn(kind, schedule));
  return (
    <SettingsSection title={words.title} hint={words.hint}>
      {asked.length > 0 && <NotificationKinds legend={words.kinds} kinds={asked} editable={editable} />}
      {unasked.length > 0 && (
        <NotificationKinds legend={words.kindsOff} kinds={unasked} editable={editable} />
      )}
      <NotificationTest editable={editable} />
    </SettingsSection>
  );
}
