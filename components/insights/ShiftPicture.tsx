import { useId } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { ShiftSpans } from "@/lib/domain/insights/shift-look-back.ts";
import type { RatingSeries } from "@/lib/domain/ratings/series.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { Legend } from "./Legend.tsx";
import { RatingEnds } from "./RatingEnds.tsx";
import { ShiftSpan } from "./ShiftSpan.tsx";

interface Props {
  shifts: readonly ShiftSpans[];
  series: readonly RatingSeries[];
  today: DayKey;
}

/** What is there to look back on after three and six months of a shift (W10); nothing without a shift. */
export function ShiftPicture({ shifts, series, today }: Props) {
  const id = useId();
  const words = messages.insights.shift;
  if (shifts.length === 0) return null;
  return (
    <section className="insight" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className="hint">{words.note}</p>
      {series.length > 0 && shifts.some(({ spans }) => spans.some(isOver)) && (
        <p className="hint">{words.ends}</p>
      )}
      <Legend
        entries={[
          { tone: "open", text: words.begin },
          { tone: "full", text: words.end },
        ]}
      />
      {shifts.map(({ goal, since, spans }) => (
        <div key={goal.id} className="shift-goal">
          <h3 dir="auto">
            <a href={addressOf("goals", goal.id)}>{goal.text}</a>
          </h3>
          <div className="shift-spans">
            {spans.map(({ months, counts }) => (
              <ShiftSpan key={months} months={months} counts={counts} />
            ))}
          </div>
          {series.length > 0 && (
            <div className="shift-spans">
              {spans.filter(isOver).map(({ months }) => (
                <div key={months} className="shift-span">
                  <h4>{words.ratedAfter[months]}</h4>
                  <RatingEnds series={series} months={months} since={since} today={today} />
                </div>
              ))}
            </div>
          )}
        </div>
      ))}
    </section>
  );
}

/** What is not over has no ratings to lay side by side, and says so once. */
function isOver({ counts }: ShiftSpans["spans"][number]): boolean {
  return !("readyOn" in counts);
}
