import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { shownOf, type YearItem } from "./year-item.ts";

/** One kind of thing that a year held, in the order of time; of many, the last of each month. */
export function YearList({ title, items }: { title: string; items: readonly YearItem[] }) {
  const words = messages.insights.year;
  if (items.length === 0) return null;
  const shown = shownOf(items);
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
                <>
                  <p className="visually-hidden">{words.taught}</p>
                  <p className="year-taught" dir="auto">
                    {taught}
                  </p>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      {shown.length < items.length && <p className="hint">{words.oneAMonth(formatNumber(items.length))}</p>}
    </section>
  );
}
