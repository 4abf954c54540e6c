import { NewLine } from "@/components/writing/NewLine.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { addCapability, keptCapabilities } from "@/lib/storage/ratings.ts";
import { useLive } from "@/lib/ui/live.ts";
import { OwnCapabilityRow } from "./OwnCapabilityRow.tsx";

/** Capabilities of the person’s own: added, reworded, laid to rest, right where they are rated. */
export function OwnCapabilities() {
  const capabilities = useLive(keptCapabilities);
  const words = messages.ratings.ofOwn;
  if (capabilities === undefined) return null;
  return (
    <details className="own-capabilities">
      <summary>{words.title}</summary>
      <div className="stack">
        {capabilities.length > 0 && (
          <ul role="list">
            {capabilities.map((capability) => (
              <li key={capability.id} className="row">
                <OwnCapabilityRow capability={capability} />
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
