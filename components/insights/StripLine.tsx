import { scaleLinear } from "d3-scale";

import type { MilestoneStrip, StripPoint } from "@/lib/domain/insights/milestone-strip.ts";
import { type DayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";

const HEIGHT = 22;
const LEVEL = HEIGHT / 2;
const EDGE = 8;

interface Props {
  point: StripPoint;
  strip: MilestoneStrip;
  today: DayKey;
  width: number;
  label: string;
}

/** One checkpoint on the days of its map: where it is, and where it was expected before. */
export function StripLine({ point, strip, today, width, label }: Props) {
  const isRtl = messages.direction === "rtl";
  const along = scaleLinear()
    .domain([toUtcMidnight(strip.first), toUtcMidnight(strip.last) + 1])
    .range(isRtl ? [width - EDGE, EDGE] : [EDGE, width - EDGE]);
  const x = (day: DayKey) => along(toUtcMidnight(day));
  const { day, earlierDays } = point;
  // Of a map that has long been over, today lies beyond the end.
  const holdsToday = today >= strip.first && today <= strip.last;
  return (
    <svg className="drawing" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{point.sees}</title>
      <line className="field-line" x1={EDGE} x2={width - EDGE} y1={LEVEL} y2={LEVEL} />
      {holdsToday && <line className="today-line" x1={x(today)} x2={x(today)} y1={2} y2={HEIGHT - 2} />}
      {earlierDays.map((earlier) => (
        <g key={earlier}>
          {day !== undefined && (
            <line className="moved-line" x1={x(earlier)} x2={x(day)} y1={LEVEL} y2={LEVEL} />
          )}
          <circle className="tone-open" cx={x(earlier)} cy={LEVEL} r={2.5} />
        </g>
      ))}
      {day !== undefined && (
        <circle
          className={point.standing === "reached" ? "tone-full" : "tone-open"}
          cx={x(day)}
          cy={LEVEL}
          r={5.5}
        />
      )}
    </svg>
  );
}
