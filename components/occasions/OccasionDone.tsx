import type { ReactNode } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";

interface Props {
  words: string;
  /** It was finished just now: the button that had the focus has gone. */
  isFresh: boolean;
  children?: ReactNode;
}

/** The end of a look back, quietly, and where it is kept. */
export function OccasionDone({ words, isFresh, children }: Props) {
  return (
    <section className="occasion-part">
      <h2 ref={isFresh ? focusWhenShown : undefined} tabIndex={-1}>
        {words}
      </h2>
      {children}
      <div className="row">
        <a className="button" href="#/today">
          {messages.occasions.toToday}
        </a>
        <a className="button button-quiet" href="#/reflections">
          {messages.occasions.past}
        </a>
      </div>
    </section>
  );
}
