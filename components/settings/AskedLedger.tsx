import { useLayoutEffect, useRef, useState } from "react";

import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { messages } from "@/lib/messages/messages.ts";
import { shownNudges } from "@/lib/storage/shown-nudges.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { useLive } from "@/lib/ui/live.ts";
import { AskedEntry } from "./AskedEntry.tsx";
import { KindSwitch } from "./KindSwitch.tsx";
import { SettingsSection } from "./SettingsSection.tsx";
import "./asked-ledger.css";

/** So many stand there to begin with, since the page goes on after them; then more at once. */
const FIRST = 5;
const AT_ONCE = 20;

/** What came and why, the latest first, and for every kind the way to turn it off beside it (R12). */
export function AskedLedger({ editable }: { editable: EditableSettings }) {
  const [most, setMost] = useState(FIRST);
  const list = useRef<HTMLOListElement>(null);
  const known = useRef<ReadonlySet<string>>(undefined);
  const page = useLive(() => shownNudges(most), [most]);
  const words = messages.asked;
  const nudges = page?.nudges ?? [];
  const ids = nudges.map(({ id }) => id).join(" ");

  useLayoutEffect(() => {
    const firstNew = ids.split(" ").findIndex((id) => known.current?.has(id) === false);
    if (firstNew === -1) return;
    // The button may be gone, and reading goes on where it stood.
    list.current?.querySelectorAll("li")[firstNew]?.focus();
    known.current = undefined;
  }, [ids]);

  const listed = new Set(nudges.map(({ kind }) => kind));
  const rest = NUDGE_KINDS.filter((kind) => !listed.has(kind));
  const showEarlier = () => {
    known.current = new Set(ids.split(" "));
    setMost(most + AT_ONCE);
  };

  return (
    <SettingsSection title={words.title} hint={words.hint}>
      {page && nudges.length === 0 && <p>{words.empty}</p>}
      {nudges.length > 0 && (
        <ol ref={list} role="list" className="asked-entries" aria-label={words.title}>
          {nudges.map((nudge) => (
            <AskedEntry key={nudge.id} nudge={nudge} editable={editable} />
          ))}
        </ol>
      )}
      {page && !page.areAll && (
        <div>
          <button type="button" onClick={showEarlier}>
            {words.earlier}
          </button>
        </div>
      )}
      {page && rest.length > 0 && (
        <fieldset>
          <legend className="label">{nudges.length === 0 ? words.everyKind : words.otherKinds}</legend>
          <div className="kinds">
            {rest.map((kind) => (
              <KindSwitch key={kind} kind={kind} isAlone editable={editable} />
            ))}
          </div>
        </fieldset>
      )}
    </SettingsSection>
  );
}
