import { useRef, useState } from "react";

import { CopyPicker } from "@/components/data/CopyPicker.tsx";
import { useChosenCopy } from "@/components/data/use-chosen-copy.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import { summariseData } from "@/lib/sharing/backup-summary.ts";
import { restoreFromBackup } from "@/lib/storage/restore.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import { ConfirmRestore } from "./ConfirmRestore.tsx";

const look = async ({ data }: Backup) => summariseData(data);

/** Begins again from a copy the person saved: chosen, read, shown and confirmed before anything is deleted. */
export function Restore() {
  const { copy, choose, forget } = useChosenCopy(look);
  const [said, setSaid] = useState("");
  const [isDone, setDone] = useState(false);
  const status = useRef<HTMLOutputElement>(null);
  const words = messages.recovery.restore;

  const restore = async (backup: Backup) => {
    setSaid(words.working);
    forget();
    // The button that had the focus has gone.
    status.current?.focus();
    try {
      await restoreFromBackup(backup, currentZone(), Date.now());
    } catch {
      setSaid(words.failed);
      return;
    }
    try {
      await settleNow();
    } finally {
      // Whatever becomes of the alarm, the data is in.
      setSaid(words.done);
      setDone(true);
    }
  };

  return (
    <section aria-labelledby="recovery-restore" className="stack">
      <h2 id="recovery-restore">{words.heading}</h2>
      <p>{words.lead}</p>
      {!isDone && (
        <CopyPicker
          copy={copy}
          onChoose={(file) => {
            setSaid("");
            void choose(file);
          }}
        />
      )}
      {copy.step === "read" && (
        <ConfirmRestore
          backup={copy.backup}
          summary={copy.seen}
          onConfirm={() => void restore(copy.backup)}
          onCancel={() => {
            forget();
            status.current?.focus();
          }}
        />
      )}
      <output ref={status} tabIndex={-1}>
        {said}
      </output>
      {isDone && (
        <div className="row">
          <button type="button" className="button-primary" onClick={() => location.reload()}>
            {words.goOn}
          </button>
        </div>
      )}
    </section>
  );
}
