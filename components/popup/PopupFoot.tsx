import { TabLink } from "@/components/nudges/TabLink.tsx";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { openJournal } from "@/lib/nudging/open-page.ts";
import { setVeil } from "@/lib/ui/veil.ts";

/** The veil, which has to be at hand at any time, and the way to the journal. */
export function PopupFoot({ veiled }: { veiled: boolean }) {
  return (
    <footer className="popup-foot">
      <button type="button" className="button-quiet" onClick={() => setVeil(!veiled)}>
        <Glyph name={veiled ? "unveil" : "veil"} />
        {veiled ? messages.popup.unveil : messages.popup.veil}
      </button>
      <TabLink className="button button-quiet" href="/journal.html" open={() => openJournal("today")}>
        <Glyph name="journal" />
        {messages.popup.journal}
      </TabLink>
    </footer>
  );
}
