import { Glyph } from "@/components/shared/Glyph.tsx";
import type { KindTold, LoggedStretch } from "@/lib/domain/insights/moments-by-week.ts";
import type { StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { formatStretch } from "@/lib/messages/format-stretch.ts";
import { messages } from "@/lib/messages/messages.ts";
import { BaseLine } from "./BaseLine.tsx";
import { countScale } from "./count-scale.ts";
import { Drawing } from "./Drawing.tsx";
import { FieldLines } from "./FieldLines.tsx";
import { kindText } from "./kind-text.ts";
import { AXIS_HEIGHT, TimeAxis } from "./TimeAxis.tsx";
import { timeScale } from "./time-scale.ts";

/** Every kind has a field of the same height on the same scale (L9). */
const FIELD = 60;
const TOP = 8;

interface Props {
  told: KindTold;
  stretches: readonly LoggedStretch[];
  unit: StretchUnit;
  width: number;
  /** The most of any kind in any stretch. */
  most: number;
  hasAxis: boolean;
}

/** One kind of moment over time. */
export function KindPanel({ told, stretches, unit, width, most, hasAxis }: Props) {
  const { kind } = told;
  const base = TOP + FIELD;
  const time = timeScale(stretches.length, width);
  const { y, ticks } = countScale(most, TOP, base);
  const { name } = messages.moments.kinds[kind];
  const text = kindText(told, unit);
  return (
    <div className="kind-panel">
      <p className="kind-told" aria-hidden="true">
        <Glyph name={kind} />
        <span>{text}</span>
      </p>
      <Drawing title={name} label={text} width={width} height={base + (hasAxis ? AXIS_HEIGHT : 2)}>
        {/* One line is enough for so low a field. */}
        <FieldLines
          scale={time}
          lines={ticks.slice(-1).map((tick) => ({ y: y(tick), text: formatNumber(tick) }))}
        />
        <BaseLine scale={time} y={base} logged={stretches.map(({ counts }) => counts !== undefined)} />
        {stretches.map(({ first, last, counts }, place) => {
          const count = counts?.[kind] ?? 0;
          return (
            count > 0 && (
              <rect
                key={first}
                className="tone-full"
                x={time.middle(place) - time.bar / 2}
                y={y(count)}
                width={time.bar}
                height={base - y(count)}
              >
                <title>
                  {`${formatStretch({ first, last }, unit)}: ${messages.moments.kinds[kind].count(formatNumber(count))}`}
                </title>
              </rect>
            )
          );
        })}
        {hasAxis && <TimeAxis stretches={stretches} unit={unit} scale={time} base={base} />}
      </Drawing>
    </div>
  );
}
