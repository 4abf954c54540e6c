import { Glyph } from "@/components/shared/Glyph.tsx";
import type { DaySummary } from "@/lib/domain/days/day-summary.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { kindsOf, marksOf } from "./day-marks.ts";
import { useThisWeek } from "./use-this-week.ts";
import "./week-marks.css";

/** What was practised this week, as small marks. */
export function WeekMarks() {
  const days = useThisWeek();
  return days && <DayMarks days={days} label={messages.moments.week} />;
}

interface Props {
  /** In order, only those that have any moment. */
  days: readonly DaySummary[];
  label: string;
}

/** One column for each day that has any moment. A day without leaves nothing at all, not even a gap. */
export function DayMarks({ days, label }: Props) {
  if (days.length === 0) return null;
  return (
    <ol className="day-marks" role="list" aria-label={label}>
      {days.map((summary) => (
        <DayColumn key={summary.day} summary={summary} />
      ))}
    </ol>
  );
}

function DayColumn({ summary }: { summary: DaySummary }) {
  const counts = kindsOf(summary).map(({ kind, count }) =>
    messages.moments.kinds[kind].count(formatNumber(count)),
  );
  const marks = marksOf(summary).map((kind, place) => ({ kind, place }));
  const words = messages.moments.dayOf(formatDay(summary.day, "weekdayLong"), counts.join(", "));

  return (
    <li className="day-column" title={words}>
      <span className="visually-hidden">{words}</span>
      <span className="day-glyphs" aria-hidden="true">
        {marks.map(({ kind, place }) => (
          <Glyph key={place} name={kind} />
        ))}
      </span>
      <span className="day-name" aria-hidden="true">
        {formatDay(summary.day, "weekday")}
      </span>
    </li>
  );
}
