import { useId } from "react";

import { type Period, type PeriodName, PERIODS } from "@/lib/domain/insights/period.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  period: Period;
  onChoose: (name: PeriodName) => void;
}

/** How far back the pictures look, and the days that makes. */
export function PeriodChoice({ period, onChoose }: Props) {
  const id = useId();
  const words = messages.insights;
  const choose = (value: string) => {
    const name = PERIODS.find((known) => known === value);
    if (name !== undefined) onChoose(name);
  };
  return (
    <div className="period-choice">
      <label htmlFor={id}>{words.period}</label>
      <select id={id} value={period.name} onChange={(event) => choose(event.currentTarget.value)}>
        {PERIODS.map((name) => (
          <option key={name} value={name}>
            {words.periods[name]}
          </option>
        ))}
      </select>
      <p className="hint" role="status">
        {words.shownDays(formatDays(period.first, period.last, true))}
      </p>
    </div>
  );
}
