import { scaleLinear } from "d3-scale";

import type { Band } from "@/lib/domain/ratings/middle-half.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { Drawing } from "./Drawing.tsx";

const HEIGHT = 40;
const BAND = 8;
const [FIRST, LAST] = [3, 15];
const BASE = 27;
const EDGE = 8;
const [LEAST, MIDDLE, MOST] = [0, 5, 10];

interface Props {
  name: string;
  label: string;
  before: Band;
  after: Band;
  width: number;
}

/** Two bands on one scale from 0 to 10: where four ratings lay at first, and where the last four. */
export function EndBands({ name, label, before, after, width }: Props) {
  const isRtl = messages.direction === "rtl";
  const x = scaleLinear()
    .domain([LEAST, MOST])
    .range(isRtl ? [width - EDGE, EDGE] : [EDGE, width - EDGE]);
  const bands = [
    { tone: "open", band: before, y: FIRST },
    { tone: "full", band: after, y: LAST },
  ];
  return (
    <Drawing title={name} label={`${name}: ${label}`} width={width} height={HEIGHT}>
      {[LEAST, MIDDLE, MOST].map((value) => (
        <line key={value} className="field-line" x1={x(value)} x2={x(value)} y1={0} y2={BASE} />
      ))}
      <line className="field-line" x1={x(LEAST)} x2={x(MOST)} y1={BASE} y2={BASE} />
      {[LEAST, MOST].map((value) => (
        <text key={value} x={x(value)} y={HEIGHT - 1} textAnchor="middle">
          {formatNumber(value)}
        </text>
      ))}
      {bands.map(({ tone, band, y }) => (
        <rect
          key={tone}
          className={`tone-${tone}`}
          x={Math.min(x(band.from), x(band.to)) - BAND / 2}
          y={y}
          width={Math.abs(x(band.to) - x(band.from)) + BAND}
          height={BAND}
          rx={BAND / 2}
        />
      ))}
    </Drawing>
  );
}
