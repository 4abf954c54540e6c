import { addressOf, usePlace } from "@/components/journal/room-in-address.ts";
import type { Stretch } from "@/lib/domain/insights/stretch.ts";
import { daysOfYear } from "@/lib/domain/insights/year-in-view.ts";
import { formatMonth } from "@/lib/messages/format-stretch.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { earliestDay, latestDay } from "@/lib/storage/insights.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { readYear } from "./read-year.ts";
import { holdsAnything, YearPage } from "./YearPage.tsx";
import { Years } from "./Years.tsx";
import "./year.css";

/** A year on one page, the one that the address names, such as `#/year/2026`; without one the present. */
export function YearRoom() {
  const settings = useSettings();
  const [named] = usePlace().path;
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  if (settings === undefined) return null;

  const year = daysOfYear(named ?? today.slice(0, 4));
  if (year !== undefined) return <Year key={year.first} year={year} />;
  return (
    <div className="year">
      <h1>{messages.journal.rooms.year}</h1>
      <p className="reading">{messages.insights.year.notAYear}</p>
      <p>
        <a href={addressOf("insights")}>{messages.insights.year.back}</a>
      </p>
    </div>
  );
}

function Year({ year }: { year: Stretch }) {
  const seen = useLive(async () => {
    const [view, earliest, latest] = await Promise.all([
      readYear(year, currentZone()),
      earliestDay(),
      latestDay(),
    ]);
    return { view, earliest, latest };
  }, [year.first]);
  if (seen === undefined) return null;
  const { view, earliest, latest } = seen;
  return (
    <article className="year">
      <header>
        <h1>{messages.insights.year.title(formatMonth(year.first, "year"))}</h1>
        <Years shown={year.first} earliest={earliest} latest={latest} isHeld={holdsAnything(view)} />
      </header>
      <YearPage view={view} />
    </article>
  );
}
