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
const MONTHS_PER_YEAR = 12;

interface Props {
  days: readonly SameDay[];
  entries: readonly Entry[];
  settings: Settings;
  onOpen: (day: DayKey) => void;
}

/** What was written on earlier days of this number; nothing when there is none. */
export function OnThisDay({ days, entries, settings, onOpen }: Props) {
  const found = onThisDay(days, entries);
  const words = messages.timeline.thisDay;
  if (found.length === 0) return null;
  return (
    <section className="timeline-this-day" aria-labelledby="timeline-this-day">
      <h2 id="timeline-this-day">{words.title}</h2>
      <ul role="list">
        {found.map(({ day, months, entries: ofDay }) => (
          <li key={day}>
            <p className="hint">
              {agoText(months)} · {formatDay(day, "date")}
            </p>
            {ofDay.slice(0, AT_MOST).map((entry) => (
              <div key={entry.id}>
                <p className="visually-hidden">{nameOf(entry)}</p>
                <FoundText text={textsOf(entry, settings)[0] ?? ""} sought={[]} />
              </div>
            ))}
            <button
              type="button"
              className="button-quiet"
              aria-label={words.openNamed(formatDay(day, "date"))}
              onClick={() => onOpen(day)}
            >
              {words.open}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function agoText(months: number): string {
  const words = messages.timeline.thisDay;
  if (months < MONTHS_PER_YEAR) return words.months(months, formatNumber(months));
  const years = months / MONTHS_PER_YEAR;
  return words.years(years, formatNumber(years));
}
