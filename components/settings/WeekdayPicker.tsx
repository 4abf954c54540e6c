import type { Weekday } from "@/lib/domain/time/day-key.ts";
import { weekdayName } from "@/lib/messages/weekday-name.ts";
import { weekFrom } from "./week-order.ts";

interface Props {
  legend: string;
  hint: string;
  chosen: readonly Weekday[];
  weekStartsOn: Weekday;
  onChange: (chosen: Weekday[]) => void;
}

/** Any number of weekdays, in the order of the person's week. */
export function WeekdayPicker({ legend, hint, chosen, weekStartsOn, onChange }: Props) {
  const toggle = (weekday: Weekday) =>
    onChange(weekFrom(1).filter((day) => chosen.includes(day) !== (day === weekday)));

  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className="choices weekdays">
        {weekFrom(weekStartsOn).map((weekday) => (
          <label key={weekday} className="choice">
            <input
              type="checkbox"
              aria-label={weekdayName(weekday)}
              checked={chosen.includes(weekday)}
              onChange={() => toggle(weekday)}
            />
            {weekdayName(weekday, "weekday")}
          </label>
        ))}
      </div>
      <p className="hint">{hint}</p>
    </fieldset>
  );
}
