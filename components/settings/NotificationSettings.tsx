import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { NotificationTest } from "./NotificationTest.tsx";
import { SettingsSection } from "./SettingsSection.tsx";

/** Which kinds may raise a notification of the system, and whether those arrive. */
export function NotificationSettings({ editable }: { editable: EditableSettings }) {
  const { notifications } = editable.settings;
  const words = messages.notifications;
  return (
    <SettingsSection title={words.title} hint={words.hint}>
      <fieldset>
        <legend className="label">{words.kinds}</legend>
        {NUDGE_KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input
              type="checkbox"
              checked={notifications[kind]}
              onChange={(event) =>
                editable.change({ notifications: { ...notifications, [kind]: event.target.checked } })
              }
            />
            {messages.nudges.kinds[kind].name}
          </label>
        ))}
      </fieldset>
      <NotificationTest editable={editable} />
    </SettingsSection>
  );
}
