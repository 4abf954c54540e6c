import { useState } from "react";

import { saveFile } from "@/components/data/save-file.ts";
import type { Block } from "@/lib/domain/blocks/block.ts";
import { firstDayOf } from "@/lib/domain/blocks/block-run.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";

/** Saves a block as a file that any calendar takes in. What writes such files is loaded when it is asked for. */
export function SaveForCalendar({ block }: { block: Block }) {
  const [said, setSaid] = useState("");
  const words = messages.blocks;
  const first = firstDayOf(block);
  if (first === undefined) return null;

  const save = async () => {
    const name = `becoming-protected-time-${first}.ics`;
    try {
      const { calendarFile } = await import("@/lib/sharing/calendar-file.ts");
      saveFile(name, calendarFile(block, currentZone(), Date.now()) ?? "", "text/calendar");
      setSaid(words.saved(name));
    } catch {
      setSaid(words.saveFailed);
    }
  };

  return (
    <>
      <button type="button" aria-label={words.saveNamed(block.name)} onClick={save}>
        {words.save}
      </button>
      <output className="hint block-saved">{said}</output>
    </>
  );
}
