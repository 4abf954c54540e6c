import { scaleSqrt } from "d3-scale";

import { weekFrom } from "@/components/settings/week-order.ts";
import { hoursFrom, type ShownHour } from "@/lib/domain/insights/when-it-shows.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import type { Weekday } from "@/lib/domain/time/day-key.ts";
import { formatMinutes, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weekdayName } from "@/lib/messages/weekday-name.ts";
import { Drawing } from "./Drawing.tsx";
import { timeScale } from "./time-scale.ts";

const ROW = 27;
const TOP = 16;
const NAMES = 50;
const LARGEST = 11;
const SCALE_HEIGHT = 78;
/** Between two names of hours. */
const ROOM = 76;
const EVERY = [1, 2, 3, 4, 6, 8, 12];

interface Props {
  hours: readonly ShownHour[];
  settings: Pick<Settings, "clock" | "dayStartsAtMinutes">;
  weekStart: Weekday;
  width: number;
  label: string;
}

/** The hours of a week as dots, each as large as what happened in it. */
export function WhenGrid({ hours, settings, weekStart, width, label }: Props) {
  const weekdays = weekFrom(weekStart);
  const order = hoursFrom(settings.dayStartsAtMinutes);
  const time = timeScale(order.length, width, NAMES);
  const most = Math.max(...hours.map(countIn));
  const radius = scaleSqrt()
    .domain([0, most])
    .range([0, Math.min(LARGEST, time.step * 0.48)]);
  const row = (weekday: Weekday) => TOP + weekdays.indexOf(weekday) * ROW;
  const base = TOP + 6 * ROW;
  const every = EVERY.find((hoursApart) => hoursApart * time.step >= ROOM) ?? 12;
  /** From the side where lines of writing begin: the dots that show how large so many are. */
  const along = (place: number, by = 0) =>
    time.begin + (messages.direction === "rtl" ? -1 : 1) * (time.step / 2 + place * 88 + by);
  const clock = (hour: number) => formatMinutes(hour * 60, settings.clock);
  return (
    <Drawing title={messages.insights.when.title} label={label} width={width} height={base + SCALE_HEIGHT}>
      {weekdays.map((weekday) => (
        <g key={weekday}>
          <line className="field-line" x1={time.from} x2={time.until} y1={row(weekday)} y2={row(weekday)} />
          <text x={time.axis} y={row(weekday)} dy="0.35em" textAnchor="end">
            {weekdayName(weekday, "weekday")}
          </text>
        </g>
      ))}
      {hours.map((shown) => (
        <circle
          key={`${shown.weekday} ${shown.hour}`}
          className="dot"
          cx={time.middle(order.indexOf(shown.hour))}
          cy={row(shown.weekday)}
          r={Math.max(1.5, radius(countIn(shown)))}
        >
          <title>{`${weekdayName(shown.weekday)}, ${clock(shown.hour)}: ${formatNumber(countIn(shown))}`}</title>
        </circle>
      ))}
      {order.map(
        (hour, place) =>
          place % every === 0 && (
            <text key={hour} x={time.middle(place)} y={base + 32} textAnchor="middle">
              {clock(hour)}
            </text>
          ),
      )}
      {[...new Set([1, most])].map((count, place) => (
        <g key={count}>
          <circle className="dot" cx={along(place)} cy={base + 62} r={Math.max(1.5, radius(count))} />
          <text x={along(place, 18)} y={base + 62} dy="0.35em" textAnchor="start">
            {messages.insights.when.times(count, formatNumber(count))}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

function countIn({ noticed, slipped }: ShownHour): number {
  return noticed + slipped;
}
