import type { RatingSeries } from "@/lib/domain/ratings/series.ts";
import { messages } from "@/lib/messages/messages.ts";

/** What a series is called. One that was later asked in other words says so. */
export function seriesName(series: RatingSeries, all: readonly RatingSeries[]): string {
  const words = messages.insights.ratings;
  const { capability, ownCapabilityId, label = "", wordingVersion } = series;
  const name = capability === "own" ? label : words.capabilities[capability];
  const isEarlier = all.some(
    (other) =>
      other.capability === capability &&
      other.ownCapabilityId === ownCapabilityId &&
      other.wordingVersion > wordingVersion,
  );
  return isEarlier ? words.earlierWording(name) : name;
}
