import { RatingField } from "@/components/ratings/RatingField.tsx";
import { heldRating } from "@/lib/domain/ratings/held-rating.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import { thenAndNow, weekOfTwins } from "@/lib/domain/ratings/then-now.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { RATING_ITEMS } from "@/lib/prompts/rating-items.ts";
import { activeCapabilities, allRatings, rate, type RatedThing } from "@/lib/storage/ratings.ts";
import { useLive } from "@/lib/ui/live.ts";
import { BothEnds } from "./BothEnds.tsx";

async function loadTwins() {
  const [ratings, own] = await Promise.all([allRatings(), activeCapabilities()]);
  return { ratings, own };
}

/**
 * The twins of a quarter: where one now sees oneself at its beginning. What was rated then comes into
 * sight beside them once all are given, or when the person asks for it with those that are.
 */
export function QuarterTwins({ quarter }: { quarter: DayKey }) {
  const loaded = useLive(loadTwins);
  if (loaded === undefined) return null;
  const { ratings, own } = loaded;
  const words = messages.occasions.quarterly.ratings;
  const twins = twinsOf(weekOfTwins(quarter), own).map((twin) => ({
    ...twin,
    value: heldRating(
      ratings.filter(({ period }) => period === twin.thing.period),
      twin.thing,
    )?.value,
  }));
  const given = thenAndNow(ratings).filter((one) => one.quarter === quarter);
  return (
    <section className="occasion-part">
      <header className="stack">
        <h2>{words.before}</h2>
        <p className="reading">{words.beforeHint(formatDay(quarter, "date"))}</p>
      </header>
      <div className="week-ratings">
        {twins.map(({ thing, ...field }) => (
          <RatingField
            key={`${thing.capability}/${thing.ownCapabilityId ?? ""}/${thing.wordingVersion}`}
            {...field}
            onRate={(value) => rate(thing, value, Date.now())}
          />
        ))}
      </div>
      {given.length > 0 && (
        <BothEnds given={given} isWhole={twins.every(({ value }) => value !== undefined)} />
      )}
    </section>
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
    return { thing, question: label, isOwn: true, low: ownWords.low, high: ownWords.high };
  });
  return [...twins, ...ofOwn];
}
