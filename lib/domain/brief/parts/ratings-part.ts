import { describeChange } from "../../ratings/describe-change.ts";
import { seriesOf } from "../../ratings/series.ts";
import { type BriefEntry, type BriefTime, saidEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import type { BriefWording } from "../wording.ts";

/** What can be said of each self-rating on the last day, of all weeks until then (R21). */
export function ratingEntries(
  { ratings }: BriefData,
  { last }: BriefTime,
  words: BriefWording,
): BriefEntry[] {
  const all = seriesOf(ratings);
  return describeChange(all, last)
    .filter(({ change }) => change.count > 0)
    .flatMap(({ series, change }) =>
      saidEntry(`rating/${series.key}`, words.series(series, all), words.change(change)),
    );
}
