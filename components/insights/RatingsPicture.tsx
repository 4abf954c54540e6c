import { useId } from "react";

import type { Period } from "@/lib/domain/insights/period.ts";
import { stretchesBetween } from "@/lib/domain/insights/stretch.ts";
import { describeChange } from "@/lib/domain/ratings/describe-change.ts";
import { seriesOfLate } from "@/lib/domain/ratings/of-late.ts";
import type { RatingSeries } from "@/lib/domain/ratings/series.ts";
import type { ThenNow } from "@/lib/domain/ratings/then-now.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { RatedSeries } from "./RatedSeries.tsx";
import { seriesName } from "./series-name.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  /** All there are: what may be said of one depends on how many are looked at (R21). */
  series: readonly RatingSeries[];
  thenNow: readonly ThenNow[];
  period: Period;
  today: DayKey;
}

/** Self-ratings over time, a field for each series (L6). */
export function RatingsPicture({ series, thenNow, period, today }: Props) {
  const id = useId();
  const [held, width] = useWidth<HTMLDivElement>();
  const words = messages.insights.ratings;
  const unit = period.unit === "week" ? "week" : "month";
  const stretches = stretchesBetween(period.first, period.last, unit);
  const isBanded = series.some(({ points }) => points.length >= 4);
  const note = unit === "week" ? words.note : words.byMonth;
  // What is said of one depends on how many there are, those that are folded away among them.
  const told = new Map(describeChange(series, today).map(({ series: one, change }) => [one, change]));
  const { late, earlier } = seriesOfLate(series, today);
  const drawn = (some: readonly RatingSeries[]) =>
    some.map((one) => {
      const change = told.get(one);
      return (
        change && (
          <RatedSeries
            key={one.key}
            name={seriesName(one, series)}
            series={one}
            thenNow={thenNow.filter(({ key }) => key === one.key)}
            change={change}
            stretches={stretches}
            unit={unit}
            width={width}
          />
        )
      );
    });
  return (
    <section className="insight" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {series.length === 0 && <p>{words.none}</p>}
      {series.length > 0 && <p className="hint">{isBanded ? `${note} ${words.band}` : note}</p>}
      <div ref={held} className="rated-all">
        {drawn(late)}
        {earlier.length > 0 && (
          <details>
            <summary>{words.earlier(earlier.length, formatNumber(earlier.length))}</summary>
            <div className="rated-all">{drawn(earlier)}</div>
          </details>
        )}
      </div>
      {series.length > 0 && <p className="hint">{messages.change.howItIsRead}</p>}
    </section>
  );
}
