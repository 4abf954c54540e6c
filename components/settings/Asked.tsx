import { type ReactNode, useId } from "react";

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
  const id = useId();
  return (
    <fieldset className="asked" aria-label={ask}>
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {ask}
      </label>
      <p id={id} className="hint">
        {hint}
      </p>
      {on && children}
    </fieldset>
  );
}
