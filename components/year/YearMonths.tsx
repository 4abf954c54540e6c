import { useWidth } from "@/components/insights/use-width.ts";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { kindsTold, type LoggedStretch } from "@/lib/domain/insights/moments-by-week.ts";
import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import { formatMonth } from "@/lib/messages/format-stretch.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

/** The largest count fills a cell; every kind is drawn on the same scale (L9). */
const CELL = 28;
/** Below it the months stand under one another. */
const ROOM_FOR_MONTHS = 520;

/**
 * The moments of a year as a table that is a picture too: a bar and a number for each kind and month.
 * A month without any log is blank.
 */
export function YearMonths({ months }: { months: readonly LoggedStretch[] }) {
  const [held, width] = useWidth<HTMLElement>();
  return (
    <section ref={held} className="year-months">
      <h2>{messages.insights.year.moments}</h2>
      <table>{width < ROOM_FOR_MONTHS ? <ByMonth months={months} /> : <ByKind months={months} />}</table>
    </section>
  );
}

function ByKind({ months }: { months: readonly LoggedStretch[] }) {
  const most = mostIn(months);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{messages.insights.shift.kind}</span>
          </th>
          {months.map(({ first }) => (
            <th key={first} scope="col" abbr={formatMonth(first, "month")}>
              {formatMonth(first, "monthShort")}
            </th>
          ))}
          <th scope="col">{messages.insights.year.inAll}</th>
        </tr>
      </thead>
      <tbody>
        {kindsTold(months).map(({ kind, count }) => (
          <tr key={kind}>
            <th scope="row">
              <Glyph name={kind} /> {messages.moments.kinds[kind].name}
            </th>
            {months.map(({ first, counts }) => (
              <MonthCell key={first} count={counts?.[kind] ?? 0} most={most} />
            ))}
            <td>{count === 0 ? "" : formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

function ByMonth({ months }: { months: readonly LoggedStretch[] }) {
  const most = mostIn(months);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{messages.insights.units.month}</span>
          </th>
          {MOMENT_KINDS.map((kind) => (
            <th key={kind} scope="col">
              {messages.moments.kinds[kind].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(({ first, counts }) => (
          <tr key={first}>
            <th scope="row" abbr={formatMonth(first, "month")}>
              {formatMonth(first, "monthShort")}
            </th>
            {MOMENT_KINDS.map((kind) => (
              <MonthCell key={kind} count={counts?.[kind] ?? 0} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages.insights.year.inAll}</th>
          {kindsTold(months).map(({ kind, count }) => (
            <td key={kind}>{count === 0 ? "" : formatNumber(count)}</td>
          ))}
        </tr>
      </tfoot>
    </>
  );
}

function MonthCell({ count, most }: { count: number; most: number }) {
  const height = Math.max(0.75, (count / most) * CELL);
  return (
    <td>
      {count > 0 && (
        <>
          <svg viewBox={`0 0 10 ${CELL}`} aria-hidden="true" className="year-bar">
            <rect x={0} y={CELL - height} width={10} height={height} />
          </svg>
          {formatNumber(count)}
        </>
      )}
    </td>
  );
}

function mostIn(months: readonly LoggedStretch[]): number {
  return Math.max(1, ...months.flatMap(({ counts }) => (counts ? Object.values(counts) : [])));
}
