import { RatingField } from "@/components/ratings/RatingField.tsx";
import { WeekRatings } from "@/components/ratings/WeekRatings.tsx";
import type { Rating } from "@/lib/domain/ratings/rating.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import { type DayKey, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { RATING_ITEMS } from "@/lib/prompts/rating-items.ts";
import { activeCapabilities, rate, type RatedThing, ratingsOf } from "@/lib/storage/ratings.ts";
import { useLive } from "@/lib/ui/live.ts";

const MONDAY = 1;

async function loadTwins(period: DayKey) {
  const [ratings, own] = await Promise.all([ratingsOf(period), activeCapabilities()]);
  return { ratings, own };
}

/**
 * The ratings of this week, and then their twins: where one now sees oneself three months ago. Nothing
 * that was rated earlier is in sight (R20).
 */
export function QuarterRatings({ today }: { today: DayKey }) {
  const period = startOfWeek(today, MONDAY);
  const loaded = useLive(() => loadTwins(period), [period]);
  if (loaded === undefined) return null;
  const words = messages.occasions.quarterly.ratings;
  return (
    <>
      <section className="occasion-part">
        <header className="stack">
          <h2>{words.title}</h2>
          <p className="hint">{words.hint}</p>
        </header>
        <WeekRatings period={period} />
      </section>
      <section className="occasion-part">
        <header className="stack">
          <h2>{words.before}</h2>
          <p className="reading">{words.beforeHint}</p>
        </header>
        <div className="week-ratings">
          {twinsOf(period, loaded.own).map(({ thing, ...field }) => (
            <RatingField
              key={`${thing.capability}/${thing.ownCapabilityId ?? ""}/${thing.wordingVersion}`}
              {...field}
              value={loaded.ratings.find((rating) => isTwin(rating, thing))?.value}
              onRate={(value) => rate(thing, value, Date.now())}
            />
          ))}
        </div>
      </section>
    </>
  );
}

function twinsOf(period: DayKey, own: readonly OwnCapability[]) {
  const { items, own: ownWords } = messages.ratings;
  const twins = RATING_ITEMS.map(({ capability, wordingVersion }) => {
    const thing: RatedThing = { capability, wordingVersion, period, thenNow: true };
    const { low, high } = items[capability];
    return { thing, question: messages.insights.ratings.capabilities[capability], low, high };
  });
  const ofOwn = own.map(({ id, label, wordingVersion }) => {
    const named = { ownCapabilityId: id, label, wordingVersion };
    const thing: RatedThing = { capability: "own", ...named, period, thenNow: true };
    return { thing, question: label, low: ownWords.low, high: ownWords.high };
  });
  return [...twins, ...ofOwn];
}

function isTwin(rating: Rating, thing: RatedThing): boolean {
  return (
    rating.thenNow === true &&
    rating.capability === thing.capability &&
    rating.ownCapabilityId === thing.ownCapabilityId &&
    rating.wordingVersion === thing.wordingVersion
  );
}
