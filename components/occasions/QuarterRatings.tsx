import { WeekRatings } from "@/components/ratings/WeekRatings.tsx";
import { hasTwins } from "@/lib/domain/ratings/then-now.ts";
import { type DayKey, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { QuarterTwins } from "./QuarterTwins.tsx";

const MONDAY = 1;

interface Props {
  quarter: DayKey;
  today: DayKey;
}

/**
 * The ratings of this week, and then their twins: where one now sees oneself at the beginning of the
 * quarter. Nothing that was rated earlier is in sight (R20).
 */
export function QuarterRatings({ quarter, today }: Props) {
  const words = messages.occasions.quarterly.ratings;
  return (
    <>
      <section className="occasion-part">
        <header className="stack">
          <h2>{words.title}</h2>
          <p className="hint">{words.hint}</p>
        </header>
        <WeekRatings period={startOfWeek(today, MONDAY)} />
      </section>
      {hasTwins(quarter, today) && <QuarterTwins quarter={quarter} />}
    </>
  );
}
