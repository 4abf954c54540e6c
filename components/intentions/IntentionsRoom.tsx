import { useEffect, useRef, useState } from "react";

import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import { currentIntention } from "@/lib/domain/intentions/intention.ts";
import { messages } from "@/lib/messages/messages.ts";
import { intentions } from "@/lib/storage/intentions.ts";
import { useLive } from "@/lib/ui/live.ts";
import { HeldIntentions } from "./HeldIntentions.tsx";
import { IntentionEntry } from "./IntentionEntry.tsx";
import { IntentionForm } from "./IntentionForm.tsx";
import "./intentions.css";

/** All intentions: the current one, the others held, those that rest and those let go. */
export function IntentionsRoom() {
  const all = useLive(intentions);
  const [undoable, setUndoable] = useState<Undoable>();
  if (all === undefined) return null;

  const current = currentIntention(all);
  const others = all.filter(({ id, standing }) => standing === "held" && id !== current?.id);
  return (
    <div className="intentions">
      <header className="stack">
        <h1>{messages.journal.rooms.intentions}</h1>
        <p className="hint">{messages.intentions.lead}</p>
      </header>
      {current && (
        <section aria-labelledby="intentions-current">
          <h2 id="intentions-current" className="label">
            {messages.intentions.current}
          </h2>
          <IntentionEntry key={current.id} intention={current} isCurrent onDone={setUndoable} />
        </section>
      )}
      {current === undefined && (
        <p className="reading">
          {all.length === 0 ? messages.intentions.empty : messages.intentions.noneCurrent}
        </p>
      )}
      {others.length > 0 && (
        <section aria-labelledby="intentions-others">
          <h2 id="intentions-others" className="label">
            {messages.intentions.others}
          </h2>
          <HeldIntentions intentions={others} onDone={setUndoable} />
        </section>
      )}
      <NewIntention isFirst={all.length === 0} />
      {(["resting", "released"] as const).map((standing) => {
        const kept = all.filter((intention) => intention.standing === standing);
        return (
          kept.length > 0 && (
            <section key={standing} aria-labelledby={`intentions-${standing}`}>
              <h2 id={`intentions-${standing}`} className="label">
                {messages.intentions[standing]}
              </h2>
              <ul role="list" className="intention-list">
                {kept.map((intention) => (
                  <li key={intention.id}>
                    <IntentionEntry intention={intention} isCurrent={false} onDone={setUndoable} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </div>
  );
}

/** Writes a new intention, which becomes the current one. */
function NewIntention({ isFirst }: { isFirst: boolean }) {
  const [isWriting, setWriting] = useState(false);
  const write = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);

  useEffect(() => {
    // The form has gone, and the focus with it.
    if (wasWriting.current && !isWriting) write.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);

  if (isWriting) return <IntentionForm onDone={() => setWriting(false)} />;
  return (
    <div className="row">
      <button
        ref={write}
        type="button"
        className={isFirst ? "button-primary" : ""}
        onClick={() => setWriting(true)}
      >
        {isFirst ? messages.intentions.write : messages.intentions.writeAnother}
      </button>
    </div>
  );
}
