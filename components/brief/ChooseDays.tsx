import { useId } from "react";

import { BRIEF_PERIODS, type BriefChoice } from "@/lib/domain/brief/choice.ts";
import type { Stretch } from "@/lib/domain/insights/stretch.ts";
import { type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  choice: BriefChoice;
  /** The days that the choice makes; undefined while they are open. */
  days: Stretch | undefined;
  onChoose: (choice: BriefChoice) => void;
}

/** Which days a brief is about. */
export function ChooseDays({ choice, days, onChoose }: Props) {
  const words = messages.brief.choose;
  const { period, from, until } = choice;
  return (
    <fieldset className="brief-days">
      <legend className="label">{words.period}</legend>
      <div className="choices">
        {BRIEF_PERIODS.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="brief-period"
              checked={period === one}
              onChange={() => onChoose({ ...choice, period: one })}
            />
            {words.periods[one]}
          </label>
        ))}
      </div>
      {period === "days" && (
        <div className="row">
          <Day label={words.from} day={from} onChange={(day) => onChoose({ ...choice, from: day })} />
          <Day label={words.until} day={until} onChange={(day) => onChoose({ ...choice, until: day })} />
        </div>
      )}
      <p className="hint" role="status">
        {days ? formatDays(days.first, days.last, true) : words.daysMissing}
      </p>
    </fieldset>
  );
}

interface DayProps {
  label: string;
  day: DayKey | undefined;
  onChange: (day: DayKey | undefined) => void;
}

function Day({ label, day, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {/* Half a day typed is no day yet: held by the field, it would be taken away at every key. */}
      <input
        id={id}
        type="date"
        defaultValue={day ?? ""}
        onChange={(event) => onChange(dayKeySchema.safeParse(event.target.value).data)}
      />
    </div>
  );
}
