import { useState } from "react";

import { saveFile } from "@/components/data/save-file.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { identityTexts } from "@/lib/sharing/contract-identity.ts";
import { sendContract } from "@/lib/storage/contracts.ts";
import { contractFile } from "./contract-file.ts";
import { IdentityAlong } from "./IdentityAlong.tsx";
import "@/components/shared/said.css";

/** The button that makes the contract a file, and the choice whether the identity work is in it (R18). */
export function SaveContract({ goal }: { goal: Goal }) {
  const [isAlong, setAlong] = useState(false);
  const [said, setSaid] = useState("");
  const words = messages.contract.save;
  const identity = identityTexts(goal.words);

  const save = async () => {
    setSaid(words.saving);
    try {
      const now = Date.now();
      // What stands in the database, not what was drawn last: a letter may just have been typed.
      const sent = await sendContract(goal.id, now);
      if (sent === undefined) throw new Error("The goal was deleted.");
      const { name, text } = await contractFile(sent, isAlong ? identity : [], now);
      saveFile(name, text, "text/html");
      setSaid(words.saved(name));
    } catch {
      setSaid(words.failed);
    }
  };

  return (
    <section className="contract-part stack" aria-labelledby="contract-save">
      <h2 id="contract-save">{words.heading}</h2>
      <p>{words.lead}</p>
      <IdentityAlong texts={identity} isAlong={isAlong} onChange={setAlong} />
      <div className="row">
        <button type="button" onClick={save}>
          {words.button}
        </button>
      </div>
      <output>{said}</output>
    </section>
  );
}
