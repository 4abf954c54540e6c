import { line } from "d3-shape";

import type { RatedStretch } from "@/lib/domain/insights/ratings-over-time.ts";
import type { StretchUnit } from "@/lib/domain/insights/stretch.ts";
import type { Band } from "@/lib/domain/ratings/middle-half.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { formatStretch } from "@/lib/messages/format-stretch.ts";
import { Drawing } from "./Drawing.tsx";
import { FieldLines } from "./FieldLines.tsx";
import { AXIS_HEIGHT, TimeAxis } from "./TimeAxis.tsx";
import { type TimeScale, timeScale } from "./time-scale.ts";

const TOP = 10;
const FIELD = 120;
const BASE = TOP + FIELD;
/** The scale that is rated on, whole, whatever was rated. */
const [LEAST, MIDDLE, MOST] = [0, 5, 10];
const LARGEST_DOT = 4;

interface Props {
  name: string;
  label: string;
  stretches: readonly RatedStretch[];
  unit: StretchUnit;
  /** The middle half and the middle of all ratings; undefined while there are too few. */
  swing: { band: Band; middle: number } | undefined;
  width: number;
}

/** One series of ratings: dots, joined where week follows week, on a scale from 0 to 10. */
export function RatingDots({ name, label, stretches, unit, swing, width }: Props) {
  const time = timeScale(stretches.length, width);
  const y = (value: number) => BASE - (value / MOST) * FIELD;
  const path = line<{ place: number; value: number | undefined }>()
    .defined(({ value }) => value !== undefined)
    .x(({ place }) => time.middle(place))
    .y(({ value = 0 }) => y(value))(stretches.map(({ value }, place) => ({ place, value })));
  const dot = Math.min(LARGEST_DOT, Math.max(1.6, time.step / 2.4));
  return (
    <Drawing title={name} label={label} width={width} height={BASE + AXIS_HEIGHT}>
      {swing && <Swing {...swing} ends={endsOf(stretches, time)} y={y} />}
      <FieldLines
        scale={time}
        lines={[LEAST, MIDDLE, MOST].map((value) => ({ y: y(value), text: formatNumber(value) }))}
      />
      {/* The middles of months are joined by nothing but the eye. */}
      {unit === "week" && path !== null && <path className="joined" d={path} />}
      {stretches.map(
        ({ value, ...stretch }, place) =>
          value !== undefined && (
            <circle key={stretch.first} className="dot" cx={time.middle(place)} cy={y(value)} r={dot}>
              <title>{`${formatStretch(stretch, unit)}: ${formatNumber(value)}`}</title>
            </circle>
          ),
      )}
      <TimeAxis stretches={stretches} unit={unit} scale={time} base={BASE} />
    </Drawing>
  );
}

/** From the first rating that is shown to the last: beyond them the band would hold nothing. */
function endsOf(stretches: readonly RatedStretch[], { middle, step }: TimeScale): [number, number] {
  const isRated = ({ value }: RatedStretch) => value !== undefined;
  const [first, last] = [stretches.findIndex(isRated), stretches.findLastIndex(isRated)].map(middle);
  const [from, until] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
  return [from - step / 2, until + step / 2];
}

interface SwingProps {
  band: Band;
  middle: number;
  ends: readonly [from: number, until: number];
  y: (value: number) => number;
}

function Swing({ band, middle, ends: [from, until], y }: SwingProps) {
  const height = y(band.from) - y(band.to) + 2;
  return (
    <>
      <rect className="band" x={from} y={y(band.to) - 1} width={until - from} height={height} />
      <line className="middle-line" x1={from} x2={until} y1={y(middle)} y2={y(middle)} />
    </>
  );
}
