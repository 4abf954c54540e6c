import { LINE_MAX } from "@/lib/domain/text/graphemes.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { life, type Life } from "./life.ts";
import { overfull, strained } from "./overfull.ts";
import { withOccasionsOpen } from "./with-occasions-open.ts";

/** Who is looked at: from somebody who has just come to somebody who wrote for ten years. */
export const LIVES = ["empty", "week", "year", "decade", "overfull"] as const;
export type LifeName = (typeof LIVES)[number];

const SEED = 735;
/** Letters in about two thousand words. */
const LONG_ANSWER = 12_000;

const LIVED: Record<LifeName, (common: { seed: number; endsOn: DayKey; zone: string }) => Life> = {
  empty: (common) => emptied(life({ ...common, years: 7 / 365.25 })),
  week: (common) => life({ ...common, years: 7 / 365.25, momentsAYear: 2_000, languages: "english" }),
  year: (common) => life({ ...common, years: 1, momentsAYear: 1_200, languages: "english" }),
  decade: (common) => life({ ...common, years: 10 }),
  overfull: (common) => strainedLife(life({ ...common, years: 1, momentsAYear: 2_000 })),
};

/** All rows of that life, whose last evening is that of `endsOn` in UTC; its next look backs are still open. */
export function livedAs(name: LifeName, endsOn: DayKey): Life {
  return withOccasionsOpen(LIVED[name]({ seed: SEED, endsOn, zone: "UTC" }));
}

/** Somebody who has been welcomed and has done nothing since. */
function emptied({ settings, device }: Life): Life {
  return {
    intentions: [],
    practices: [],
    moments: [],
    reflections: [],
    goals: [],
    experiments: [],
    plans: [],
    blocks: [],
    evidence: [],
    ratings: [],
    capabilities: [],
    questions: [],
    standings: [],
    packs: [],
    nudges: [],
    settings,
    days: [],
    versions: [],
    device,
  };
}

/** The same life in texts as long as they may be, and answers of two thousand words. */
function strainedLife(lived: Life): Life {
  const reflections = lived.reflections.map((row, place) => ({
    ...row,
    practiceText: strained(place, LINE_MAX),
    answers: row.answers.map((answer, slot) => ({ ...answer, text: strained(place + slot, LONG_ANSWER) })),
  }));
  const capabilities = lived.capabilities.map((row, place) => ({ ...row, label: strained(place, LINE_MAX) }));
  const ratings = lived.ratings.map((row) =>
    row.label === undefined ? row : { ...row, label: strained(row.wordingVersion, LINE_MAX) },
  );
  return { ...lived, ...overfull(lived), reflections, capabilities, ratings };
}
