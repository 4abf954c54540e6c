import { useId } from "react";

import type { Period } from "@/lib/domain/insights/period.ts";
import { stretchesBetween } from "@/lib/domain/insights/stretch.ts";
import { describeChange } from "@/lib/domain/ratings/describe-change.ts";
import type { RatingSeries } from "@/lib/domain/ratings/series.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { RatedSeries } from "./RatedSeries.tsx";
import { seriesName } from "./series-name.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  /** All there are: what may be said of one depends on how many are looked at (R21). */
  series: readonly RatingSeries[];
  period: Period;
  today: DayKey;
}

/** Self-ratings over time, a field for each series (L6). */
export function RatingsPicture({ series, period, today }: Props) {
  const id = useId();
  const [held, width] = useWidth<HTMLDivElement>();
  const words = messages.insights.ratings;
  const unit = period.unit === "week" ? "week" : "month";
  const stretches = stretchesBetween(period.first, period.last, unit);
  const isBanded = series.some(({ points }) => points.length >= 4);
  const note = unit === "week" ? words.note : words.byMonth;
  return (
    <section className="insight" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {series.length === 0 && <p>{words.none}</p>}
      {series.length > 0 && <p className="hint">{isBanded ? `${note} ${words.band}` : note}</p>}
      <div ref={held} className="rated-all">
        {describeChange(series, today).map(({ series: one, change }) => (
          <RatedSeries
            key={one.key}
            name={seriesName(one, series)}
            series={one}
            change={change}
            stretches={stretches}
            unit={unit}
            width={width}
          />
        ))}
      </div>
      {series.length > 0 && <p className="hint">{messages.change.howItIsRead}</p>}
    </section>
  );
}
