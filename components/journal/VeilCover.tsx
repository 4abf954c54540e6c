import { Glyph } from "@/components/shared/Glyph.tsx";
import { messages } from "@/lib/messages/messages.ts";
import type { JournalRoom } from "@/lib/nudging/open-page.ts";
import { setVeil } from "@/lib/ui/veil.ts";

/** Stands in place of a room while the veil is on, and says how to lift it. */
export function VeilCover({ room }: { room: JournalRoom }) {
  const words = messages.journal.veil;
  return (
    <div className="stack">
      <h1>{messages.journal.rooms[room]}</h1>
      <p className="reading">{words.covered}</p>
      <div>
        <button type="button" onClick={() => setVeil(false)}>
          <Glyph name="unveil" />
          {words.lift}
        </button>
      </div>
    </div>
  );
}
