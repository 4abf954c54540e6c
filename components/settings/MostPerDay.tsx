import { useId } from "react";

import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import "./most-per-day.css";

/** How many nudges may come of themselves in a day, from none upwards (R1). */
export function MostPerDay({ editable: { settings, reschedule } }: { editable: EditableSettings }) {
  const id = useId();
  const { label, hint, options } = messages.asked.mostPerDay;
  return (
    <div className="field most-per-day">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={settings.schedule.mostPerDay}
        onChange={(event) => reschedule({ mostPerDay: Number(event.target.value) })}
      >
        {options.map((option, count) => (
          <option key={option} value={count}>
            {option}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
