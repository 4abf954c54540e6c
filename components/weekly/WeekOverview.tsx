import { Glyph } from "@/components/shared/Glyph.tsx";
import { byDay } from "@/lib/domain/moments/by-day.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { tallyOf, uneaseTallyOf } from "@/lib/domain/moments/tally.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { formatDays, formatList } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { useLive } from "@/lib/ui/live.ts";
import { DayOfWeek } from "./DayOfWeek.tsx";

interface Props {
  fromDay: DayKey;
  untilDay: DayKey;
  moments: readonly Moment[];
  /** Whether the days stand open, or step back behind the questions. */
  isOpen: boolean;
}

/** What the days held, before anything is asked: the intention, plain totals, how it felt, each day's lines. */
export function WeekOverview({ fromDay, untilDay, moments, isOpen }: Props) {
  const intention = useLive(loadCurrentIntention);
  return (
    <section className="stack weekly-overview">
      <h2>{formatDays(fromDay, untilDay, false)}</h2>
      {intention && (
        <p className="reading weekly-intention" dir="auto">
          {intention.text}
        </p>
      )}
      {moments.length === 0 ? (
        <p className="reading">{messages.weekly.nothingLogged}</p>
      ) : (
        <Logged moments={moments} isOpen={isOpen} />
      )}
    </section>
  );
}

function Logged({ moments, isOpen }: Pick<Props, "moments" | "isOpen">) {
  const unease = uneaseTallyOf(moments);
  return (
    <>
      <ul role="list" className="weekly-tally">
        {tallyOf(moments).map(({ kind, count }) => (
          <li key={kind}>
            <Glyph name={kind} />
            {messages.moments.kinds[kind].count(formatNumber(count))}
          </li>
        ))}
      </ul>
      {unease.length > 0 && (
        <p className="hint">
          {messages.weekly.felt}{" "}
          {formatList(
            unease.map((felt) =>
              messages.weekly.feltTimes(formatNumber(felt.count), messages.moments.unease[felt.unease]),
            ),
          )}
        </p>
      )}
      <details open={isOpen}>
        <summary>{messages.weekly.dayByDay}</summary>
        <ul role="list" className="weekly-days">
          {byDay(moments).map((day) => (
            <li key={day.day}>
              <DayOfWeek {...day} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
