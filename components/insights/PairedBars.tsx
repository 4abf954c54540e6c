import type { Counts } from "@/lib/domain/insights/moments-by-week.ts";
import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

const BAR = 10;
const HEIGHT = 2 * BAR + 3;
const WIDTH = 100;

interface Props {
  begin: Counts | undefined;
  end: Counts | undefined;
}

/** Two spans of four weeks under one another, kind by kind, all four on one scale (L9). */
export function PairedBars({ begin, end }: Props) {
  const most = Math.max(1, ...[begin, end].flatMap((counts) => (counts ? Object.values(counts) : [])));
  const words = messages.insights.shift;
  return (
    <ul role="list" className="paired-bars">
      {MOMENT_KINDS.map((kind) => {
        const pair = [
          { tone: "open", name: words.begin, count: begin?.[kind] ?? 0 },
          { tone: "full", name: words.end, count: end?.[kind] ?? 0 },
        ];
        const label = pair
          .map(({ name, count }) => words.told(name, count === 0 ? words.nothing : formatNumber(count)))
          .join("; ");
        return (
          <li key={kind}>
            <span>{messages.moments.kinds[kind].name}</span>
            <svg
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={`${messages.moments.kinds[kind].name}: ${label}`}
            >
              <title>{label}</title>
              {pair.map(({ tone, name, count }, place) => (
                <rect
                  key={name}
                  className={`tone-${tone}`}
                  x={0.2}
                  y={place * (BAR + 3) + 0.5}
                  width={(count / most) * (WIDTH - 0.4)}
                  height={count === 0 ? 0 : BAR - 1}
                />
              ))}
            </svg>
            <span className="paired-counts hint" aria-hidden="true">
              {pair.map(({ name, count }) => (
                <span key={name}>{count === 0 ? "" : formatNumber(count)}</span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
