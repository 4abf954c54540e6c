import { useId, useState } from "react";

import { settingsSchema } from "@/lib/domain/settings/settings.ts";
import { graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { SettingsSection } from "./SettingsSection.tsx";

/** The word that stands in place of the intention while it is veiled. */
export function VeilSettings({ editable: { settings, change } }: { editable: EditableSettings }) {
  const id = useId();
  // What is being typed, which may end in a space or be too long to keep.
  const [typed, setTyped] = useState<string>();
  const words = messages.settings.veil;
  const fits = typed === undefined || isKeepable(typed);

  const type = (text: string) => {
    setTyped(text);
    if (isKeepable(text)) change({ cueWord: tidyLine(text) });
  };

  return (
    <SettingsSection title={words.title} hint={words.hint}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.word}
        </label>
        <input
          id={id}
          type="text"
          dir="auto"
          placeholder={messages.product.cueWord}
          aria-invalid={!fits}
          aria-describedby={`${id}-hint`}
          value={typed ?? settings.cueWord}
          onChange={(event) => type(event.target.value)}
          // Left unkept, a text stays where it is.
          onBlur={() => fits && setTyped(undefined)}
        />
        <p id={`${id}-hint`} className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
          {fits
            ? words.wordHint(messages.product.cueWord)
            : words.tooLong(graphemeCount(tidyLine(typed)), LINE_MAX)}
        </p>
      </div>
    </SettingsSection>
  );
}

function isKeepable(text: string): boolean {
  return settingsSchema.shape.cueWord.safeParse(tidyLine(text)).success;
}
