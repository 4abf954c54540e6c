import { useId } from "react";

import { shownLines, withLine, withoutLine } from "@/lib/domain/settings/new-tab-lines.ts";
import { MOST_LINES, NEW_TAB_LINES } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { NewTabOrder } from "./NewTabOrder.tsx";
import { SettingsSection } from "./SettingsSection.tsx";

/** What stands under the intention on every new tab: which lines, and in which order. */
export function NewTabSettings({ editable: { settings, change } }: { editable: EditableSettings }) {
  const id = useId();
  const words = messages.settings.newTab;
  const chosen = shownLines(settings.newTabLines);
  const isFull = chosen.length >= MOST_LINES;

  return (
    <SettingsSection title={words.title} hint={words.hint}>
      <fieldset aria-describedby={`${id}-most`}>
        <legend className="label">{words.legend}</legend>
        {NEW_TAB_LINES.map((line) => {
          const isChosen = chosen.includes(line);
          return (
            <div key={line} className="newtab-line">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  aria-describedby={`${id}-${line}`}
                  onChange={() =>
                    change({ newTabLines: isChosen ? withoutLine(chosen, line) : withLine(chosen, line) })
                  }
                />
                {words.lines[line].name}
              </label>
              <p id={`${id}-${line}`} className="hint">
                {words.lines[line].hint}
              </p>
            </div>
          );
        })}
        <p id={`${id}-most`} className="hint" role="status">
          {isFull ? words.full : words.room}
        </p>
      </fieldset>
      {chosen.length > 1 && <NewTabOrder lines={chosen} onOrder={(newTabLines) => change({ newTabLines })} />}
    </SettingsSection>
  );
}
