import { messages } from "@/lib/messages/messages.ts";
import { BringIn } from "./BringIn.tsx";
import { EraseAll } from "./EraseAll.tsx";
import { SaveCopy } from "./SaveCopy.tsx";
import "./data.css";

/** Where the data lies, how it leaves, how it comes back and how it goes for good. */
export function DataRoom() {
  const words = messages.data;
  return (
    <div className="data">
      <header className="stack">
        <h1>{messages.journal.rooms.data}</h1>
        <p className="reading">{words.lead}</p>
        <p>{words.removal}</p>
        <p>{words.computers}</p>
        <details>
          <summary>{words.place}</summary>
          <p className="hint">{words.placeDetail}</p>
        </details>
      </header>
      <section aria-labelledby="data-save" className="stack">
        <h2 id="data-save">{words.save.heading}</h2>
        <p>{words.save.lead}</p>
        <SaveCopy isPrimary />
      </section>
      <section aria-labelledby="data-brief" className="stack">
        <h2 id="data-brief">{messages.brief.whenData}</h2>
        <p>{messages.brief.dataLead}</p>
        <p>
          <a href="#/brief">{messages.brief.toBrief}</a>
        </p>
      </section>
      <BringIn />
      <EraseAll />
    </div>
  );
}
