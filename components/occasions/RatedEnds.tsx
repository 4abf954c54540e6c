import { lookBackText } from "@/components/insights/change-text.ts";
import { seriesName } from "@/components/insights/series-name.ts";
import { compareLookBack, type LookBackMonths } from "@/lib/domain/ratings/look-back.ts";
import { seriesOf } from "@/lib/domain/ratings/series.ts";
import type { LookBackKind } from "@/lib/domain/reflections/shift-look-back.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allRatings } from "@/lib/storage/ratings.ts";
import { useLive } from "@/lib/ui/live.ts";

const MONTHS: Record<LookBackKind, LookBackMonths> = { "three-months": 3, "six-months": 6 };

interface Props {
  kind: LookBackKind;
  /** The first day of the shift. */
  since: DayKey;
  today: DayKey;
}

/** What can be said of the self-ratings of the span, series by series; nothing when there are none. */
export function RatedEnds({ kind, since, today }: Props) {
  const ratings = useLive(allRatings);
  const series = seriesOf(ratings ?? []);
  if (series.length === 0) return null;
  const words = messages.occasions.lookBack;
  return (
    <section className="occasion-part">
      <header className="stack">
        <h2>{words.ratings}</h2>
        <p className="hint">{words.ratingsHint}</p>
      </header>
      <dl className="occasion-ends">
        {compareLookBack(series, MONTHS[kind], since, today).map(({ series: one, lookBack }) => (
          <div key={one.key}>
            <dt>
              <bdi>{seriesName(one, series)}</bdi>
            </dt>
            <dd>{lookBackText(lookBack)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{messages.change.howItIsRead}</p>
    </section>
  );
}
