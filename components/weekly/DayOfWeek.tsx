import { Glyph } from "@/components/shared/Glyph.tsx";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { tallyOf } from "@/lib/domain/moments/tally.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { formatList } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { LongText } from "@/components/writing/LongText.tsx";

interface Props {
  day: DayKey;
  moments: readonly Moment[];
}

/** One day in view: the moments with a line or a feeling, and how many more there were. */
export function DayOfWeek({ day, moments }: Props) {
  const told = moments.filter(({ note, unease }) => note !== undefined || unease !== undefined);
  const quick = tallyOf(moments.filter((moment) => !told.includes(moment))).map(({ kind, count }) =>
    messages.moments.kinds[kind].count(formatNumber(count)),
  );
  return (
    <>
      <h3>{formatDay(day, "day")}</h3>
      <ul role="list">
        {told.map(({ id, kind, note, unease }) => (
          <li key={id} className="weekly-moment">
            <Glyph name={kind} />
            <div>
              <p>
                {messages.moments.kinds[kind].name}
                {unease !== undefined && <span className="hint"> · {messages.moments.unease[unease]}</span>}
              </p>
              {note !== undefined && <LongText text={note} />}
            </div>
          </li>
        ))}
      </ul>
      {quick.length > 0 && (
        <p className="hint">
          {told.length > 0 ? messages.weekly.alsoThatDay(formatList(quick)) : formatList(quick)}
        </p>
      )}
    </>
  );
}
