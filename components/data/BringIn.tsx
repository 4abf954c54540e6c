import { useRef, useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import type { BackupSummary } from "@/lib/sharing/backup-summary.ts";
import { importData, type ImportMode, previewImport } from "@/lib/storage/backup.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import { CopyPicker } from "./CopyPicker.tsx";
import { holdings } from "./holdings.ts";
import { Preview } from "./Preview.tsx";
import { useChosenCopy } from "./use-chosen-copy.ts";

/** Choose a file, see what it holds, choose how, confirm: only then anything changes. */
export function BringIn() {
  const { copy, choose, forget } = useChosenCopy(previewImport);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLOutputElement>(null);
  const words = messages.data.bring;

  const bringIn = async (backup: Backup, mode: ImportMode) => {
    setSaid(words.working);
    forget();
    // The button that had the focus has gone.
    status.current?.focus();
    let here: BackupSummary;
    try {
      here = await importData(backup, mode);
    } catch {
      setSaid(words.failed);
      return;
    }
    try {
      await settleNow();
    } finally {
      // Whatever becomes of the alarm, the data is in.
      setSaid(words.done(holdings(here)));
    }
  };

  return (
    <section aria-labelledby="data-bring" className="stack">
      <h2 id="data-bring">{words.heading}</h2>
      <p>{words.lead}</p>
      <CopyPicker
        copy={copy}
        onChoose={(file) => {
          setSaid("");
          void choose(file);
        }}
      />
      {copy.step === "read" && (
        <Preview
          backup={copy.backup}
          preview={copy.seen}
          onBringIn={(mode) => void bringIn(copy.backup, mode)}
          onCancel={() => {
            forget();
            status.current?.focus();
          }}
        />
      )}
      <output ref={status} tabIndex={-1}>
        {said}
      </output>
    </section>
  );
}
