import { ratingsOverTime } from "@/lib/domain/insights/ratings-over-time.ts";
import type { Stretch, StretchUnit } from "@/lib/domain/insights/stretch.ts";
import type { Change } from "@/lib/domain/ratings/describe-change.ts";
import { median } from "@/lib/domain/ratings/median.ts";
import type { RatingSeries } from "@/lib/domain/ratings/series.ts";
import type { ThenNow } from "@/lib/domain/ratings/then-now.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { formatStretch } from "@/lib/messages/format-stretch.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeText } from "./change-text.ts";
import { countText } from "./count-text.ts";
import { DataTable } from "./DataTable.tsx";
import { RatingDots } from "./RatingDots.tsx";
import { ThenNowTable } from "./ThenNowTable.tsx";

interface Props {
  name: string;
  series: RatingSeries;
  /** Both ends of the quarters at which the person thought back. */
  thenNow: readonly ThenNow[];
  change: Change;
  stretches: readonly Stretch[];
  unit: StretchUnit;
  width: number;
}

/** One capability over time: its dots, what can be said of them, and its table (L6). */
export function RatedSeries({ name, series, thenNow, change, stretches, unit, width }: Props) {
  const words = messages.insights.ratings;
  const shown = ratingsOverTime(series.points, stretches);
  const rated = shown.filter(({ value }) => value !== undefined);
  const [first, last] = [stretches[0]?.first ?? "", stretches.at(-1)?.last ?? ""];
  const passed = series.passedWeeks.filter((week) => week >= first && week <= last).length;
  const said = [
    changeText(change),
    rated.length === 0 && words.noneInTime,
    passed > 0 && words.passed(passed, formatNumber(passed)),
  ].filter((text) => typeof text === "string");
  const text = said.join(" ");
  const swing =
    change.kind === "too-few"
      ? undefined
      : { band: change.band, middle: median(series.points.map(({ value }) => value)) };
  const rows = rated.map(({ value, rated: weeks, ...stretch }) => ({
    key: stretch.first,
    cells: [
      formatStretch(stretch, unit),
      value === undefined ? "" : formatNumber(value),
      ...(unit === "week" ? [] : [countText(weeks)]),
    ],
  }));
  const head = [messages.insights.units[unit], words.value, ...(unit === "week" ? [] : [words.rated])];
  return (
    <figure className="rated-series">
      <h3 dir="auto">{name}</h3>
      {rated.length > 0 && (
        <RatingDots
          name={name}
          label={`${name}: ${text}`}
          stretches={shown}
          unit={unit}
          swing={swing}
          width={width}
        />
      )}
      <figcaption>{text}</figcaption>
      {rated.length > 0 && <DataTable title={name} table={{ head, rows }} />}
      <ThenNowTable name={name} thenNow={thenNow} first={first} last={last} />
    </figure>
  );
}
