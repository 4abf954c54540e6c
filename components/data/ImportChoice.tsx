import { type FormEvent, useState } from "react";

import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { TableChange } from "@/lib/sharing/merge.ts";
import type { ImportMode, ImportPreview } from "@/lib/storage/backup.ts";
import { ConfirmReplace } from "./ConfirmReplace.tsx";
import { holdings, isEmpty } from "./holdings.ts";

interface Props {
  preview: ImportPreview;
  onBringIn: (mode: ImportMode) => void;
  onCancel: () => void;
}

/** Together with what is here, or in its place; the latter is asked once more. */
export function ImportChoice({ preview, onBringIn, onCancel }: Props) {
  const [mode, setMode] = useState<ImportMode>("merge");
  const [isConfirming, setConfirming] = useState(false);
  const words = messages.data.bring;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mode === "merge") onBringIn(mode);
    else setConfirming(true);
  };

  if (isConfirming) {
    return <ConfirmReplace here={preview.here} onConfirm={() => onBringIn("replace")} onCancel={onCancel} />;
  }
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset>
        <legend>{words.how}</legend>
        <ModeChoice mode="merge" chosen={mode} detail={mergeDetail(preview)} onChoose={setMode} />
        <ModeChoice mode="replace" chosen={mode} detail={replaceDetail(preview)} onChoose={setMode} />
      </fieldset>
      <div className="row">
        <button type="submit" className={mode === "merge" ? "button-primary" : ""}>
          {mode === "merge" ? words.mergeNow : words.replaceNow}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Counts what the person wrote; what else changes with it is only mentioned when it is all. */
function mergeDetail({ merging }: ImportPreview): string {
  const { intentions, practices, moments, reflections, ...others } = merging;
  const own = totalOf([intentions, practices, moments, reflections]);
  const words = messages.data.bring;
  if (own.added + own.changed > 0) {
    const changes = words.mergeChanges(formatNumber(own.added), formatNumber(own.changed));
    return others.settings.changed > 0 ? `${changes} ${words.mergeSettings}` : changes;
  }
  const other = totalOf(Object.values(others));
  return other.added + other.changed > 0 ? words.mergeOthers : words.mergeNothing;
}

function totalOf(changes: readonly TableChange[]): TableChange {
  return {
    added: changes.reduce((sum, change) => sum + change.added, 0),
    changed: changes.reduce((sum, change) => sum + change.changed, 0),
  };
}

function replaceDetail({ here }: ImportPreview): string {
  const words = messages.data.bring;
  return isEmpty(here) ? words.replaceEmpty : words.replaceDetail(holdings(here));
}

interface ModeChoiceProps {
  mode: ImportMode;
  chosen: ImportMode;
  detail: string;
  onChoose: (mode: ImportMode) => void;
}

function ModeChoice({ mode, chosen, detail, onChoose }: ModeChoiceProps) {
  const id = `import-${mode}`;
  return (
    <div className="import-mode">
      <label className="choice">
        <input
          type="radio"
          name="import-mode"
          checked={mode === chosen}
          aria-describedby={id}
          onChange={() => onChoose(mode)}
        />
        {messages.data.bring[mode]}
      </label>
      <p id={id} className="hint">
        {detail}
      </p>
    </div>
  );
}
