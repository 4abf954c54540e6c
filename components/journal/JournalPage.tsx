import { type MouseEvent, Suspense, useEffect, useRef } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { isVeiled } from "@/lib/storage/device.ts";
import { useLive } from "@/lib/ui/live.ts";
import { BehindVeil } from "./BehindVeil.tsx";
import { focusHeading } from "./focus-heading.ts";
import { Navigation } from "./Navigation.tsx";
import { addressOf, usePlace } from "./room-in-address.ts";
import { ROOMS, ROOMS_WITHOUT_WORDS } from "./rooms.ts";
import "./journal.css";

/** The journal: one page with several rooms, told apart by the address after `#/`. */
export function JournalPage() {
  const { room, path } = usePlace();
  const veiled = useLive(isVeiled);
  const address = addressOf(room, ...path);
  const main = useRef<HTMLElement>(null);
  const entered = useRef(address);
  const Room = ROOMS[room];

  useEffect(() => {
    document.title = messages.journal.title(messages.journal.rooms[room]);
  }, [room]);

  useEffect(() => {
    // The room that the page opened with leaves the focus where the browser put it.
    if (entered.current === address || main.current === null) return undefined;
    entered.current = address;
    scrollTo(0, 0);
    return focusHeading(main.current);
  }, [address]);

  const skip = (event: MouseEvent) => {
    // Followed as a link it would only name the room that is already shown.
    event.preventDefault();
    if (main.current !== null) focusHeading(main.current);
  };

  return (
    <div className="journal" data-room={room}>
      <header>
        <a className="button journal-skip" href={address} onClick={skip}>
          {messages.journal.skip}
        </a>
      </header>
      {room !== "welcome" && <Navigation room={room} />}
      <main ref={main} className="journal-room">
        {/* A boundary of its own for each room: one that waited again would keep the last room, hidden. */}
        <BehindVeil
          key={address}
          room={room}
          veiled={ROOMS_WITHOUT_WORDS.has(room) ? false : veiled}
          main={main}
        >
          <Suspense fallback={null}>
            <Room />
          </Suspense>
        </BehindVeil>
      </main>
    </div>
  );
}
