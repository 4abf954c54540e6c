import { Glyph } from "@/components/shared/Glyph.tsx";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { messages } from "@/lib/messages/messages.ts";
import { headingLength } from "@/lib/ui/heading-length.ts";

/** The current intention with its becoming line, or the way to write one. */
export function IntentionOfToday({ intention }: { intention: Intention | undefined }) {
  if (intention === undefined) {
    return (
      <div className="stack">
        <p className="reading">{messages.today.noIntention}</p>
        <div className="row">
          <a className="button" href="#/intentions">
            {messages.today.write}
          </a>
        </div>
      </div>
    );
  }
  return (
    <div className="today-intention">
      <div className="today-sentence" dir="auto">
        <h2 data-length={headingLength(intention.text)}>{intention.text}</h2>
        <a className="button button-icon" href="#/intentions" title={messages.today.change}>
          <Glyph name="edit" />
          <span className="visually-hidden">{messages.today.change}</span>
        </a>
      </div>
      {intention.becoming && (
        <p className="reading today-becoming" dir="auto">
          {intention.becoming}
        </p>
      )}
    </div>
  );
}
