import { useState } from "react";

import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { exportData } from "@/lib/storage/backup.ts";
import { noteCopySaved } from "@/lib/storage/device.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import { holdings } from "./holdings.ts";
import { saveCopy } from "./save-copy.ts";
import "@/components/shared/said.css";

/** The button that saves everything as a file, and what came of it. */
export function SaveCopy({ isPrimary = false }: { isPrimary?: boolean }) {
  const [said, setSaid] = useState("");
  const words = messages.data.save;

  const save = async () => {
    setSaid(words.saving);
    try {
      const { file, summary, unreadable } = saveCopy(await exportData(Date.now()));
      await noteCopySaved(Date.now());
      await settleNow();
      const apart = unreadable === 0 ? "" : ` ${words.unreadable(formatNumber(unreadable))}`;
      setSaid(words.saved(file, holdings(summary)) + apart);
    } catch {
      setSaid(words.failed);
    }
  };

  return (
    <div className="stack save-copy">
      <div className="row">
        <button type="button" className={isPrimary ? "button-primary" : ""} onClick={save}>
          {words.button}
        </button>
      </div>
      <output>{said}</output>
    </div>
  );
}
