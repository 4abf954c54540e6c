import { useId } from "react";

import { messages } from "@/lib/messages/messages.ts";

interface Props {
  /** As typed: a day, or the part of one. */
  from: string;
  until: string;
  isWrong: boolean;
  onType: (day: { from: string } | { until: string }) => void;
}

/** The two days between which a safe test is to be tried. */
export function TestDays({ from, until, isWrong, onType }: Props) {
  const words = messages.shift.protect;
  return (
    <div className="row shift-days">
      <Day label={words.from} day={from} isWrong={isWrong} onType={(day) => onType({ from: day })} />
      <Day label={words.until} day={until} isWrong={isWrong} onType={(day) => onType({ until: day })} />
    </div>
  );
}

interface DayProps {
  label: string;
  day: string;
  isWrong: boolean;
  onType: (day: string) => void;
}

function Day({ label, day, isWrong, onType }: DayProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={day}
        aria-invalid={isWrong}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
