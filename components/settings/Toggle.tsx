import { useId } from "react";

import "./toggle.css";

interface Props {
  label: string;
  /** What it is for, when the words in sight do not say so. */
  name?: string;
  hint?: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

/** One thing that is on or off, and under its words what that means. */
export function Toggle({ label, name, hint, on, onToggle }: Props) {
  const id = useId();
  return (
    <div className="toggle">
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          aria-label={name}
          aria-describedby={hint && id}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p id={id} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
