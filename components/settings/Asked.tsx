import type { ReactNode } from "react";

import { Toggle } from "./Toggle.tsx";
import "./asked.css";

interface Props {
  ask: string;
  hint: string;
  on: boolean;
  onToggle: (on: boolean) => void;
  /** When, and what comes of it; shown while it is on. */
  children: ReactNode;
}

/** One kind of nudge that can be turned on and off. */
export function Asked({ ask, hint, on, onToggle, children }: Props) {
  return (
    <fieldset className="asked" aria-label={ask}>
      <Toggle label={ask} hint={hint} on={on} onToggle={onToggle} />
      {on && children}
    </fieldset>
  );
}
