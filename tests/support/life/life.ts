import type { Block } from "@/lib/domain/blocks/block.ts";
import { type DaySummary, summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import type { Rating } from "@/lib/domain/ratings/rating.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { defaultSettings, type Settings } from "@/lib/domain/settings/settings.ts";
import { addDays, type DayKey, daysFrom } from "@/lib/domain/time/day-key.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import { Calendar } from "./calendar.ts";
import { keptPlans } from "./kept-plans.ts";
import { liveCues } from "./lived-cues.ts";
import { liveDates } from "./lived-dates.ts";
import { liveEvidence } from "./lived-evidence.ts";
import { liveGrowth } from "./lived-growth.ts";
import { liveIntentions } from "./lived-intentions.ts";
import { liveLedger } from "./lived-ledger.ts";
import { liveDay, type Surroundings } from "./lived-moments.ts";
import { Presence } from "./presence.ts";
import { liveReflections } from "./reflections/lived-reflections.ts";
import { Texts } from "./texts.ts";
import { Whereabouts } from "./whereabouts.ts";
import { Wording } from "./wording.ts";

const DAYS_PER_YEAR = 365.25;
/** Neither holiday nor journey at the end, which is what is looked at. */
const SETTLED_DAYS = 28;
const MORNING_MINUTES = 8 * 60;
const EVENING_MINUTES = 19 * 60;

export interface LifeOptions {
  seed: number;
  years: number;
  /** The last day, which ends at seven in the evening. */
  endsOn: DayKey;
  /** Where the person is at home. */
  zone?: string;
  /** About how many, and hardly ever more: the product's measure of a full life is 4,000. */
  momentsAYear?: number;
  /** What the person writes in; by default in many languages and scripts. */
  languages?: "english" | "many";
}

/** Rows for every table, as the product itself could have written them. */
export interface Life {
  intentions: Intention[];
  practices: Practice[];
  moments: Moment[];
  reflections: Reflection[];
  goals: Goal[];
  experiments: Experiment[];
  plans: Plan[];
  blocks: Block[];
  evidence: Evidence[];
  ratings: Rating[];
  capabilities: OwnCapability[];
  questions: OwnQuestion[];
  standings: QuestionStanding[];
  packs: Pack[];
  nudges: Nudge[];
  settings: Settings[];
  days: DaySummary[];
  versions: RowVersion[];
  device: { key: string; value: unknown }[];
}

/**
 * A life with the product: irregular weeks, holidays, silences, bursts, journeys, long texts, many
 * scripts. The same options give the same rows to the byte.
 */
export function life({
  seed,
  years,
  endsOn,
  zone = "Europe/Berlin",
  momentsAYear = 4_000,
  languages = "many",
}: LifeOptions): Life {
  const first = addDays(endsOn, -Math.round(years * DAYS_PER_YEAR));
  const settled = addDays(endsOn, -SETTLED_DAYS);
  const presence = new Presence(seed, momentsAYear, settled);
  const whereabouts = new Whereabouts(seed, zone, settled);
  const wording = new Wording(languages);
  const since = instantAt(first, MORNING_MINUTES, whereabouts.zoneOn(first));
  const until = instantAt(endsOn, EVENING_MINUTES, whereabouts.zoneOn(endsOn));

  const intentions = liveIntentions(seed, first, endsOn, { whereabouts, wording });
  const surroundings: Surroundings = { seed, wording, presence, whereabouts, intentions };
  const lived = daysFrom(first, endsOn).map((day) =>
    liveDay(day, surroundings, day === endsOn ? EVENING_MINUTES - 60 : undefined),
  );
  const moments = lived.flatMap((day) => day.moments);
  const momentsOf = Map.groupBy(moments, ({ day }) => day);
  const settings = settingsOf(since, moments);

  const calendar = new Calendar({ first, last: endsOn, until }, surroundings);
  const texts = new Texts(languages);
  const { versions, goalsThen, ...growth } = liveGrowth(seed, calendar, texts, intentions.rows);
  const { weeklies, others, practices, ...said } = liveReflections(
    {
      ...surroundings,
      ...growth,
      calendar,
      // Its own, so that what is written in one matter never moves another.
      texts: new Texts(languages),
      momentsOf,
      goalsThen,
      goalVersions: versions,
    },
    settings.schedule,
  );
  withPractices(moments, practices);
  const sources = { momentsOf, reflections: weeklies, goals: growth.goals };
  const { evidence, ...ofEvidence } = liveEvidence(seed, calendar, texts, sources);

  const { schedule } = settings;
  const cues = liveCues({ schedule, ...growth }, calendar, surroundings);
  const nudges = [
    ...liveLedger({ schedule, momentsOf, reflections: weeklies, since, until }, surroundings),
    ...cues,
    ...liveDates(schedule, others, calendar, surroundings),
  ];
  return {
    intentions: intentions.rows,
    practices,
    moments,
    reflections: [...weeklies, ...others].toSorted((a, b) => a.createdAt - b.createdAt),
    ...growth,
    plans: keptPlans(growth.plans, cues),
    evidence,
    ...said,
    nudges,
    settings: [settings],
    days: [...momentsOf].flatMap(([day, ofDay]) => summariseDay(day, ofDay) ?? []),
    versions: [
      ...intentions.versions,
      ...lived.flatMap((day) => day.versions),
      ...versions,
      ...ofEvidence.versions,
    ],
    device: [
      { key: "cursor", value: { at: until, zone: whereabouts.zoneOn(endsOn), since } },
      { key: "welcomed", value: true },
    ],
  };
}

/** Each moment belongs to the practice that was lived then. */
function withPractices(moments: Moment[], practices: readonly Practice[]): void {
  for (const moment of moments) {
    const practice = practices.findLast(({ createdAt }) => createdAt <= moment.at);
    if (practice && (practice.endedAt ?? Infinity) > moment.at) moment.practiceId = practice.id;
  }
}

function settingsOf(since: number, moments: readonly Moment[]): Settings {
  const settings = defaultSettings("en-GB", since);
  const unease = moments.find((moment) => moment.unease !== undefined);
  return {
    ...settings,
    welcomedAt: since + 240_000,
    uneaseMetAt: unease?.updatedAt ?? null,
    updatedAt: unease?.updatedAt ?? since,
    schedule: { ...settings.schedule, checkIn: { on: true, atMinutes: 13 * 60 + 30 } },
  };
}
