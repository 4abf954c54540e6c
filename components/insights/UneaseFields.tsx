import type { DaredWeek } from "@/lib/domain/insights/unease-and-daring.ts";
import { UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import { formatStretch } from "@/lib/messages/format-stretch.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { BaseLine } from "./BaseLine.tsx";
import { countScale } from "./count-scale.ts";
import { Drawing } from "./Drawing.tsx";
import { FieldLines } from "./FieldLines.tsx";
import { AXIS_HEIGHT, TimeAxis } from "./TimeAxis.tsx";
import { timeScale } from "./time-scale.ts";
import { uneaseText } from "./unease-text.ts";

/** From one step of unease to the next. */
const STEP = 26;
const FIRST = 22;
const DARED = 64;
const BETWEEN = 44;
const LARGEST_DOT = 4.5;

interface Props {
  weeks: readonly DaredWeek[];
  width: number;
  label: string;
}

/** Two fields on one axis of time: the unease above, what was dared below (R17). */
export function UneaseFields({ weeks, width, label }: Props) {
  const words = messages.insights.unease;
  const time = timeScale(weeks.length, width);
  const last = UNEASE_STEPS.length - 1;
  const unease = (value: number) => FIRST + (last - value) * STEP;
  const top = unease(0) + BETWEEN;
  const base = top + DARED;
  const { y, ticks } = countScale(Math.max(...weeks.map(({ dared }) => dared ?? 0)), top, base);
  const dot = Math.min(LARGEST_DOT, time.step / 2.4);
  return (
    <Drawing title={words.title} label={label} width={width} height={base + AXIS_HEIGHT}>
      <FieldLines scale={time} lines={UNEASE_STEPS.map((step) => ({ y: unease(step), text: "" }))} />
      <text x={time.begin} y={unease(last) - 7} textAnchor="start">
        {messages.moments.unease[4]}
      </text>
      <text x={time.begin} y={unease(0) + 16} textAnchor="start">
        {messages.moments.unease[0]}
      </text>
      {weeks.map(
        (week, place) =>
          week.unease !== undefined && (
            <circle key={week.first} className="dot" cx={time.middle(place)} cy={unease(week.unease)} r={dot}>
              <title>{`${formatStretch(week, "week")}: ${uneaseText(week.unease)}`}</title>
            </circle>
          ),
      )}
      <FieldLines scale={time} lines={ticks.map((tick) => ({ y: y(tick), text: formatNumber(tick) }))} />
      <BaseLine scale={time} y={base} logged={weeks.map(({ dared }) => dared !== undefined)} />
      {weeks.map(({ dared = 0, ...week }, place) => (
        <rect
          key={week.first}
          className="tone-full"
          x={time.middle(place) - time.bar / 2}
          y={y(dared)}
          width={time.bar}
          height={base - y(dared)}
        >
          <title>{`${formatStretch(week, "week")}: ${formatNumber(dared)}`}</title>
        </rect>
      ))}
      <TimeAxis stretches={weeks} unit="week" scale={time} base={base} />
    </Drawing>
  );
}
