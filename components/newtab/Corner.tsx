import { Glyph } from "@/components/shared/Glyph.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { setVeil } from "@/lib/ui/veil.ts";

interface Props {
  veiled: boolean;
  /** Absent while there is nothing to change. */
  onChange?: (() => void) | undefined;
}

/** What can be done from here, out of the sentence's way. */
export function Corner({ veiled, onChange }: Props) {
  return (
    <div className="row corner">
      {onChange && (
        <button type="button" className="button-quiet" onClick={onChange}>
          <Glyph name="edit" />
          <span className="corner-word">{messages.newTab.change}</span>
        </button>
      )}
      <button type="button" className="button-quiet" onClick={() => setVeil(!veiled)}>
        <Glyph name={veiled ? "unveil" : "veil"} />
        <span className="corner-word">{veiled ? messages.newTab.unveil : messages.newTab.veil}</span>
      </button>
      <a className="button button-quiet" href="/journal.html">
        <Glyph name="journal" />
        <span className="corner-word">{messages.newTab.journal}</span>
      </a>
    </div>
  );
}
