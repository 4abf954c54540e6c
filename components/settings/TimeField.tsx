import { useId, useState } from "react";

import { minutesFromText, timeText } from "@/lib/domain/time/time-text.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";

interface Props {
  /** What the time is for, when the words in sight do not say so. */
  name?: string | undefined;
  label: string;
  minutes: number;
  clock: Settings["clock"];
  onChange: (minutes: number) => void;
}

/** A time of day in minutes since midnight. While it is not a whole time nothing changes, and it says so. */
export function TimeField({ name, label, minutes, clock, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const id = useId();
  // Halfway through typing is no mistake: it is called one once the field is left.
  const isIncomplete = typed !== undefined && isLeft;

  const type = (text: string) => {
    const entered = minutesFromText(text);
    setTyped(entered === undefined ? text : undefined);
    if (entered !== undefined && entered !== minutes) onChange(entered);
  };

  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        required
        aria-label={name}
        aria-invalid={isIncomplete}
        aria-describedby={isIncomplete ? `${id}-problem` : undefined}
        value={typed ?? timeText(minutes)}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setLeft(false)}
        onBlur={(event) => {
          setLeft(true);
          // Partly filled in, the browser calls it empty without a change.
          if (!event.target.validity.valid) setTyped((text) => text ?? "");
        }}
      />
      {isIncomplete && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {messages.schedule.incompleteTime(formatMinutes(minutes, clock))}
        </p>
      )}
    </div>
  );
}
