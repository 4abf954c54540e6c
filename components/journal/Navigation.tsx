import { messages } from "@/lib/messages/messages.ts";
import type { JournalRoom } from "@/lib/nudging/open-page.ts";
import { addressOf } from "./room-in-address.ts";
import { ENTERED_FROM, NAVIGATION, PAUSES_BEFORE } from "./rooms.ts";

/** The way between the rooms: plain links, so that each can be opened in a tab of its own. */
export function Navigation({ room }: { room: JournalRoom }) {
  return (
    <nav className="journal-navigation" aria-label={messages.journal.navigation}>
      <p className="journal-name">{messages.product.name}</p>
      <ul role="list">
        {NAVIGATION.map((name) => (
          <li key={name} data-pause={PAUSES_BEFORE.has(name) || undefined}>
            <a
              href={addressOf(name)}
              aria-current={name === room ? "page" : name === ENTERED_FROM[room] || undefined}
            >
              {messages.journal.rooms[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
