import { type MouseEvent, useLayoutEffect, useRef, useState } from "react";

import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { moveIntention } from "@/lib/storage/intentions.ts";
import { IntentionEntry } from "./IntentionEntry.tsx";

interface Props {
  /** In the person's order, without the current one. */
  intentions: readonly Intention[];
  onDone: (undoable: Undoable) => void;
}

/** The intentions held beside the current one, in an order that the person sets. */
export function HeldIntentions({ intentions, onDone }: Props) {
  const [spoken, setSpoken] = useState("");
  const pressed = useRef<{ button: HTMLButtonElement; order: string }>(undefined);
  const order = intentions.map(({ id }) => id).join(" ");

  useLayoutEffect(() => {
    // An entry that is put at another place in the document loses the focus.
    if (pressed.current === undefined || pressed.current.order === order) return;
    pressed.current.button.focus();
    pressed.current = undefined;
  }, [order]);

  const moveTo = (place: number, by: -1 | 1) => {
    const intention = intentions[place];
    const neighbour = intentions[place + by];
    if (intention === undefined || neighbour === undefined) return undefined;
    return async (event: MouseEvent<HTMLButtonElement>) => {
      pressed.current = { button: event.currentTarget, order };
      await moveIntention(intention.id, by, Date.now());
      setSpoken(messages.intentions.moved(formatNumber(place + by + 1), formatNumber(intentions.length)));
    };
  };

  return (
    <>
      <ol role="list" className="intention-list">
        {intentions.map((intention, place) => (
          <li key={intention.id}>
            <IntentionEntry
              intention={intention}
              isCurrent={false}
              move={intentions.length > 1 ? { up: moveTo(place, -1), down: moveTo(place, 1) } : undefined}
              onDone={onDone}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
