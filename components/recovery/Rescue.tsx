import { useState } from "react";

import { holdings } from "@/components/data/holdings.ts";
import { saveCopy } from "@/components/data/save-copy.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { rescueData } from "@/lib/storage/rescue.ts";
import "@/components/data/copy.css";
import "@/components/shared/said.css";

/** Saves what can still be read as a copy, past the product's own way to the database. */
export function Rescue() {
  const words = messages.recovery.rescue;
  return (
    <section aria-labelledby="recovery-rescue" className="stack">
      <h2 id="recovery-rescue">{words.heading}</h2>
      <p>{words.lead}</p>
      <RescueButton />
    </section>
  );
}

/** Offered once more where something is about to be deleted. */
export function RescueButton() {
  const [said, setSaid] = useState("");
  const words = messages.recovery.rescue;

  const rescue = async () => {
    setSaid(words.reading);
    const rescued = await rescueData(Date.now());
    if (rescued === undefined) {
      setSaid(words.nothing);
      return;
    }
    const { file, summary, unreadable } = saveCopy(rescued);
    const apart = unreadable === 0 ? "" : ` ${words.unreadable(formatNumber(unreadable))}`;
    setSaid(words.saved(file, holdings(summary)) + apart);
  };

  return (
    <div className="stack">
      <div className="row">
        <button type="button" onClick={rescue}>
          {words.button}
        </button>
      </div>
      <output>{said}</output>
    </div>
  );
}
