import { messages } from "@/lib/messages/messages.ts";
import { currentBrowser } from "@/lib/ui/device.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { useShortcutKeys } from "@/lib/ui/shortcuts.ts";
import { SettingsSection } from "./SettingsSection.tsx";

/** The keys that work in every tab. The browser alone can change them, so this says how; the single keys of the popup are ours. */
export function ShortcutSettings({ editable: { settings, change } }: { editable: EditableSettings }) {
  const keys = useShortcutKeys();
  const words = messages.settings.shortcuts;
  const commands = { _execute_action: words.checkIn, "toggle-veil": words.veil };
  return (
    <SettingsSection title={words.title}>
      <table className="shortcuts">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.command}</th>
            <th scope="col">{words.keys}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(commands).map(([name, does]) => (
            <tr key={name}>
              <th scope="row">{does}</th>
              <td>{keys?.[name] ? <kbd dir="ltr">{keys[name]}</kbd> : keys && words.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => change({ singleKeys: event.target.checked })}
        />
        {words.inPopup}
      </label>
      <div className="settings-part hint">
        <p>{words.howToChange[currentBrowser()]}</p>
      </div>
    </SettingsSection>
  );
}
