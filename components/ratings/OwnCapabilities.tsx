import { useState } from "react";

import { NewLine } from "@/components/writing/NewLine.tsx";
import { messages } from "@/lib/messages/messages.ts";
import {
  addCapability,
  restCapability,
  rewordCapability,
  takeCapabilityUp,
  keptCapabilities,
} from "@/lib/storage/ratings.ts";
import { useLive } from "@/lib/ui/live.ts";
import { RewordLine } from "./RewordLine.tsx";

/** Capabilities of the person’s own: added, reworded, laid to rest, right where they are rated. */
export function OwnCapabilities() {
  const capabilities = useLive(keptCapabilities);
  const [reworded, setReworded] = useState<string>();
  const words = messages.ratings.ofOwn;
  if (capabilities === undefined) return null;
  return (
    <details className="own-capabilities">
      <summary>{words.title}</summary>
      <div className="stack">
        {capabilities.length > 0 && (
          <ul role="list">
            {capabilities.map(({ id, label, standing }) => (
              <li key={id} className="row">
                {reworded === id ? (
                  <RewordLine
                    text={label}
                    onKeep={async (line) => {
                      await rewordCapability(id, line, Date.now());
                      setReworded(undefined);
                    }}
                    onLeave={() => setReworded(undefined)}
                  />
                ) : (
                  <>
                    <span className="reading" dir="auto">
                      {label}
                    </span>
                    {standing === "resting" ? (
                      <>
                        <span className="hint">{words.resting}</span>
                        <button
                          type="button"
                          className="button-quiet"
                          aria-label={words.takeUpNamed(label)}
                          onClick={() => takeCapabilityUp(id, Date.now())}
                        >
                          {words.takeUp}
                        </button>
                      </>
                    ) : (
                      <>
                        <button
                          type="button"
                          className="button-quiet"
                          aria-label={words.rewordNamed(label)}
                          onClick={() => setReworded(id)}
                        >
                          {words.reword}
                        </button>
                        <button
                          type="button"
                          className="button-quiet"
                          aria-label={words.restNamed(label)}
                          onClick={() => restCapability(id, Date.now())}
                        >
                          {words.rest}
                        </button>
                      </>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        <NewLine
          draft="new-capability"
          label={words.label}
          hint={words.hint}
          keep={words.add}
          onKeep={(line) => addCapability(line, Date.now())}
        />
      </div>
    </details>
  );
}
