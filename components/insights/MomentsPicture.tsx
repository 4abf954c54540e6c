import { kindsTold, type LoggedStretch } from "@/lib/domain/insights/moments-by-week.ts";
import type { Period } from "@/lib/domain/insights/period.ts";
import type { StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { formatStretch } from "@/lib/messages/format-stretch.ts";
import { messages } from "@/lib/messages/messages.ts";
import { countText } from "./count-text.ts";
import type { TableOf } from "./DataTable.tsx";
import { Figure } from "./Figure.tsx";
import { KindPanel } from "./KindPanel.tsx";
import { useWidth } from "./use-width.ts";

interface Props {
  stretches: readonly LoggedStretch[];
  period: Period;
}

/** What was logged, kind by kind, what was tried as large as what was chosen (L9). */
export function MomentsPicture({ stretches, period }: Props) {
  const [held, width] = useWidth<HTMLDivElement>();
  const words = messages.insights.moments;
  const { unit } = period;
  const told = kindsTold(stretches);
  const [any] = told;
  if (any === undefined || any.logged === 0) return <Figure title={words.title} caption={words.none} />;
  const most = Math.max(...stretches.flatMap(({ counts }) => (counts ? Object.values(counts) : [])));
  const all = told.reduce((sum, { count }) => sum + count, 0);
  const days = formatDays(period.first, period.last, true);
  return (
    <Figure
      title={words.title}
      note={words.note}
      caption={words.caption(all, formatNumber(all), days)}
      table={tableOf(stretches, unit)}
    >
      <div ref={held} className="kind-panels">
        {told.map((ofKind, place) => (
          <KindPanel
            key={ofKind.kind}
            told={ofKind}
            stretches={stretches}
            unit={unit}
            width={width}
            most={most}
            hasAxis={place === told.length - 1}
          />
        ))}
      </div>
    </Figure>
  );
}

/** What was not logged at all has no row. */
function tableOf(stretches: readonly LoggedStretch[], unit: StretchUnit): TableOf {
  return {
    head: [messages.insights.units[unit], ...MOMENT_KINDS.map((kind) => messages.moments.kinds[kind].name)],
    rows: stretches.flatMap(({ counts, ...stretch }) =>
      counts
        ? [
            {
              key: stretch.first,
              cells: [formatStretch(stretch, unit), ...MOMENT_KINDS.map((kind) => countText(counts[kind]))],
            },
          ]
        : [],
    ),
  };
}
