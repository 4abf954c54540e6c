import { useState } from "react";

import { saveFile } from "@/components/data/save-file.ts";
import type { Brief } from "@/lib/domain/brief/brief.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { markdownOf } from "@/lib/sharing/brief-markdown.ts";

/** The ways in which the brief on the page leaves. None of them sends it anywhere. */
export function WaysOut({ brief }: { brief: Brief }) {
  const [said, setSaid] = useState("");
  const words = messages.brief.out;
  const markdown = () => markdownOf(brief, messages.direction);

  const save = () => {
    try {
      const name = `becoming-brief-${calendarDayAt(Date.now(), currentZone())}.md`;
      saveFile(name, markdown(), "text/markdown");
      setSaid(words.saved(name));
    } catch {
      setSaid(words.notSaved);
    }
  };

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(markdown());
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };

  return (
    <div className="brief-beside stack">
      <div className="row">
        <button type="button" className="button-primary" onClick={save}>
          {words.save}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p className="hint">{words.hint}</p>
      <output>{said}</output>
    </div>
  );
}
