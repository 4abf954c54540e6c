import { compareLookBack, type LookBackMonths } from "@/lib/domain/ratings/look-back.ts";
import type { Band } from "@/lib/domain/ratings/middle-half.ts";
import type { RatingSeries } from "@/lib/domain/ratings/series.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { lookBackText } from "./change-text.ts";
import { seriesName } from "./series-name.ts";

const HEIGHT = 26;
const WIDTH = 100;
const MOST = 10;
/** So that an end of one value can be seen. */
const LEAST = 1.2;

interface Props {
  series: readonly RatingSeries[];
  months: LookBackMonths;
  today: DayKey;
}

/** The first and the last four ratings of each series as two bands, from 0 to 10. */
export function RatingEnds({ series, months, today }: Props) {
  return (
    <ul role="list" className="rating-ends">
      {compareLookBack(series, months, today).map(({ series: one, lookBack }) => (
        <li key={one.key}>
          <p dir="auto">{seriesName(one, series)}</p>
          {"before" in lookBack && (
            <Ends before={lookBack.before} after={lookBack.after} label={lookBackText(lookBack)} />
          )}
          <p className="hint">{lookBackText(lookBack)}</p>
        </li>
      ))}
    </ul>
  );
}

function Ends({ before, after, label }: { before: Band; after: Band; label: string }) {
  const words = messages.change.lookBack;
  const bands = [
    { name: words.first, tone: "open", band: before, y: 1 },
    { name: words.last, tone: "full", band: after, y: HEIGHT / 2 + 1 },
  ];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      <line className="field-line" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {bands.map(({ name, tone, band, y }) => {
        const length = Math.max(LEAST, ((band.to - band.from) / MOST) * WIDTH);
        return (
          <rect
            key={name}
            className={`tone-${tone}`}
            x={Math.min(WIDTH - length, (band.from / MOST) * WIDTH)}
            y={y}
            width={length}
            height={HEIGHT / 2 - 3}
          />
        );
      })}
    </svg>
  );
}
