import { heldRating } from "@/lib/domain/ratings/held-rating.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { RATING_ITEMS } from "@/lib/prompts/rating-items.ts";
import { activeCapabilities, allRatings, rate, type RatedThing } from "@/lib/storage/ratings.ts";
import { useLive } from "@/lib/ui/live.ts";
import { OwnCapabilities } from "./OwnCapabilities.tsx";
import { RatingField } from "./RatingField.tsx";
import "./ratings.css";

interface Item {
  thing: RatedThing;
  words: { question: string; low: string; high: string };
}

async function loadRatings(period: DayKey) {
  const [all, own] = await Promise.all([allRatings(), activeCapabilities()]);
  const weekly = all.filter(({ thenNow }) => thenNow === undefined);
  return {
    given: weekly.filter((rating) => rating.period === period),
    own,
    isFirst: weekly.every((rating) => rating.period === period),
  };
}

/**
 * The self-ratings of one week (L6), each kept as soon as it is given. Nothing of other weeks is in
 * sight (R20).
 */
export function WeekRatings({ period }: { period: DayKey }) {
  const loaded = useLive(() => loadRatings(period), [period]);
  if (loaded === undefined) return null;
  const { given, own, isFirst } = loaded;
  return (
    <div className="week-ratings">
      {isFirst && <p className="hint">{messages.ratings.mayFall}</p>}
      {itemsOf(period, own).map(({ thing, words }) => (
        <RatingField
          key={`${thing.capability}/${thing.ownCapabilityId ?? ""}/${thing.wordingVersion}`}
          {...words}
          isOwn={thing.capability === "own"}
          value={heldRating(given, thing)?.value}
          pass={messages.ratings.notThisWeek}
          onRate={(value) => rate(thing, value, Date.now())}
        />
      ))}
      <OwnCapabilities />
    </div>
  );
}

function itemsOf(period: DayKey, own: readonly OwnCapability[]): Item[] {
  const words = messages.ratings;
  return [
    ...RATING_ITEMS.map(({ capability, wordingVersion }) => ({
      thing: { capability, wordingVersion, period },
      words: words.items[capability],
    })),
    ...own.map(({ id, label, wordingVersion }) => ({
      thing: { capability: "own" as const, ownCapabilityId: id, label, wordingVersion, period },
      words: { ...words.own, question: words.own.question(label) },
    })),
  ];
}
