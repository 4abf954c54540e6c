import { oneAMonth } from "@/lib/domain/insights/one-a-month.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

/** Up to so many stand there as they are. */
const ROOM = 8;

interface Item {
  key: string;
  day: DayKey;
  text: string;
  /** What came before the words, such as “Reached”. */
  label?: string;
  /** What an experiment taught; empty when nothing was written. */
  taught?: string;
}

/** One kind of thing that a year held, in the order of time; of many, the last of each month. */
export function YearList({ title, items }: { title: string; items: readonly Item[] }) {
  const words = messages.insights.year;
  if (items.length === 0) return null;
  const shown = items.length > ROOM ? oneAMonth(items) : items;
  return (
    <section className="year-list">
      <h2>{title}</h2>
      <ol role="list">
        {shown.map(({ key, day, text, label, taught = "" }) => (
          <li key={key}>
            <time dateTime={day}>{formatDay(day, "short")}</time>
            <div>
              <p className="year-text" dir="auto">
                {label !== undefined && <span className="year-label">{label} </span>}
                {text}
              </p>
              {taught !== "" && (
                <p className="year-taught">
                  <span className="visually-hidden">{words.taught} </span>
                  <span dir="auto">{taught}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {shown.length < items.length && <p className="hint">{words.oneAMonth(formatNumber(items.length))}</p>}
    </section>
  );
}
