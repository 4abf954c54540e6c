import { addressOf } from "@/components/journal/room-in-address.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { stretchesBetween } from "@/lib/domain/insights/stretch.ts";
import { formatMonth } from "@/lib/messages/format-stretch.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  /** The first day of the year that is shown. */
  shown: DayKey;
  /** The days between which anything was logged. */
  earliest: DayKey | undefined;
  latest: DayKey | undefined;
  /** The year holds something that can be printed. */
  isHeld: boolean;
}

/** The ways on from a year: to print it, to another year, back to the pictures. Not part of what is printed. */
export function Years({ shown, earliest, latest, isHeld }: Props) {
  const words = messages.insights.year;
  const years = earliest && latest ? stretchesBetween(earliest, latest, "year") : [];
  return (
    <div className="year-ways">
      {isHeld && (
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      )}
      {years.length > 1 && (
        <nav aria-label={words.other}>
          <ul role="list">
            {years.map(({ first }) => (
              <li key={first}>
                <a
                  href={addressOf("year", first.slice(0, 4))}
                  aria-current={first === shown ? "page" : undefined}
                >
                  {formatMonth(first, "year")}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <a href={addressOf("insights")}>{words.back}</a>
    </div>
  );
}
