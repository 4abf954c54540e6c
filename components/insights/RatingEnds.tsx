import { compareLookBack, type LookBack, type LookBackMonths } from "@/lib/domain/ratings/look-back.ts";
import type { RatingSeries } from "@/lib/domain/ratings/series.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatList } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { bandText, lookBackText } from "./change-text.ts";
import { DataTable } from "./DataTable.tsx";
import { EndBands } from "./EndBands.tsx";
import { seriesName } from "./series-name.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  series: readonly RatingSeries[];
  months: LookBackMonths;
  /** The first day of the shift. */
  since: DayKey;
  today: DayKey;
}

interface Named {
  key: string;
  name: string;
  lookBack: LookBack;
}

/** The first and the last four ratings of each series as two bands, from 0 to 10; what was not rated then is not there. */
export function RatingEnds({ series, months, since, today }: Props) {
  const [held, width] = useWidth<HTMLUListElement>();
  const named = compareLookBack(series, months, since, today)
    .filter(({ lookBack }) => !(lookBack.kind === "too-few" && lookBack.count === 0))
    .map(({ series: one, lookBack }) => ({ key: one.key, name: seriesName(one, series), lookBack }));
  const words = messages.change.lookBack;
  if (named.length === 0) return <p className="hint">{words.tooFew}</p>;
  const title = messages.insights.shift.ratedAfter[months];
  const rows = named.flatMap(({ key, name, lookBack }) =>
    "before" in lookBack ? [{ key, cells: [name, bandText(lookBack.before), bandText(lookBack.after)] }] : [],
  );
  return (
    <>
      <ul role="list" className="rating-ends" ref={held}>
        {named.map(
          ({ key, name, lookBack }) =>
            "before" in lookBack && (
              <li key={key}>
                <p dir="auto">{name}</p>
                <EndBands {...lookBack} name={name} label={lookBackText(lookBack)} width={width} />
                <p className="hint">{lookBackText(lookBack)}</p>
              </li>
            ),
        )}
        {withoutEnds(named).map(([text, names]) => (
          <li key={text}>
            <p>{formatList(names)}</p>
            <p className="hint">{text}</p>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <DataTable
          title={title}
          table={{ head: [messages.insights.shift.rated, words.first, words.last], rows }}
        />
      )}
    </>
  );
}

/** What cannot be laid side by side, the names together of which the same is to be said. */
function withoutEnds(named: readonly Named[]): [text: string, names: string[]][] {
  const open = named.filter(({ lookBack }) => !("before" in lookBack));
  return Array.from(
    Map.groupBy(open, ({ lookBack }) => lookBackText(lookBack)),
    ([text, some]) => [text, some.map(({ name }) => name)],
  );
}
