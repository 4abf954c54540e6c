import type { Entry } from "@/lib/domain/timeline/entry.ts";
import { onThisDay, type SameDay } from "@/lib/domain/timeline/on-this-day.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { nameOf, textsOf } from "./entry-words.ts";
import { FoundText } from "./FoundText.tsx";

/** So many things of a day are shown here; the rest is a click away. */
const AT_MOST = 2;
const DAYS_AT_ONCE = 3;
const MONTHS_PER_YEAR = 12;

interface Props {
  days: readonly SameDay[];
  entries: readonly Entry[];
  settings: Settings;
  onOpen: (day: DayKey) => void;
}

/** What was written on earlier days of this number; nothing when there is none. Of many the last few, then the rest. */
export function OnThisDay({ days, entries, ...rest }: Props) {
  const found = onThisDay(days, entries);
  const words = messages.timeline.thisDay;
  if (found.length === 0) return null;
  const folded = found.slice(DAYS_AT_ONCE);
  return (
    <section className="timeline-this-day" aria-labelledby="timeline-this-day">
      <h2 id="timeline-this-day">{words.title}</h2>
      <Days found={found.slice(0, DAYS_AT_ONCE)} {...rest} />
      {folded.length > 0 && (
        <details>
          <summary>{words.more(folded.length, formatNumber(folded.length))}</summary>
          <Days found={folded} {...rest} />
        </details>
      )}
    </section>
  );
}

type DaysProps = Omit<Props, "days" | "entries"> & { found: ReturnType<typeof onThisDay> };

function Days({ found, settings, onOpen }: DaysProps) {
  const words = messages.timeline.thisDay;
  return (
    <ul role="list">
      {found.map(({ day, months, entries: ofDay }) => (
        <li key={day}>
          <div className="timeline-ago">
            <p className="hint">
              {agoText(months)} · {formatDay(day, "date")}
            </p>
            <button
              type="button"
              className="button-quiet"
              aria-label={words.openNamed(formatDay(day, "date"))}
              onClick={() => onOpen(day)}
            >
              {words.open}
            </button>
          </div>
          {told(ofDay, settings).map(([text, entry]) => (
            <div key={entry.id}>
              <p className="visually-hidden">{nameOf(entry)}</p>
              <FoundText text={text} sought={[]} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A goal that was written down and given a form on one day has its words there once. */
function told(entries: readonly Entry[], settings: Settings): [text: string, entry: Entry][] {
  const byText = new Map(entries.map((entry) => [textsOf(entry, settings)[0] ?? "", entry]));
  return [...byText].slice(0, AT_MOST);
}

function agoText(months: number): string {
  const words = messages.timeline.thisDay;
  if (months < MONTHS_PER_YEAR) return words.months(months, formatNumber(months));
  const years = months / MONTHS_PER_YEAR;
  return words.years(years, formatNumber(years));
}
