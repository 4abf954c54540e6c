import { PITFALLS } from "@/lib/domain/goals/choices.ts";
import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { heldShifts } from "@/lib/domain/goals/held-shifts.ts";
import { pitfallSigns } from "@/lib/domain/goals/pitfall-signs.ts";
import { GAP_WORDS } from "@/lib/domain/goals/words.ts";
import { isActive } from "@/lib/domain/blocks/block-run.ts";
import { isUneaseHigh, isUneaseHighForLong } from "@/lib/domain/moments/high-unease.ts";
import { UNEASY_FROM } from "@/lib/domain/moments/moment.ts";
import { planAsk } from "@/lib/domain/plans/plan-ask.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { NOT_THIS_WEEK } from "@/lib/domain/ratings/rating.ts";
import { sinceLast, type WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import type { Fact } from "../bank/eligibility.ts";
import { COMPARISON_WORDS } from "../comparison-words.ts";
import type { Known } from "./known.ts";

const FOUR_WEEKS = 28;
const PHASE_FROM_WEEK = 3;
/** The first half of the look at the gap is about oneself, the other about who finds it natural (W4). */
const SIDE = GAP_WORDS.length / 2;

/** What holds of the person in the week in view (rule 1). `practiceWeek` counts from 1. */
export function factsOf(known: Known, view: WeekInView, practiceWeek: number): Set<Fact> {
  const goals = known.goals.filter((goal) => isKept(goal) && goal.standing === "held");
  return new Set<Fact>([
    ...loggedFacts(known, view),
    ...goals.flatMap(goalFacts),
    ...heldShifts(known.goals).flatMap(shiftFacts),
    ...signFacts(known, goals, view.untilDay),
    ...ratedFacts(known, view),
    ...(practiceWeek >= PHASE_FROM_WEEK ? (["phase:from-week-3"] as const) : []),
    ...(activePlans(known.plans).some((plan) => planAsk(plan, known.cues) === "gone-by")
      ? (["plan:passed-by"] as const)
      : []),
    ...(known.blocks.some(isActive) ? (["block:true"] as const) : []),
    ...(known.experiments.some((one) => isKept(one) && one.closedAt === undefined)
      ? (["experiment:open"] as const)
      : []),
  ]);
}

function loggedFacts({ moments, reflections }: Known, { fromDay, untilDay }: WeekInView): Fact[] {
  const kept = moments.filter((moment) => isKept(moment) && moment.day <= untilDay);
  const facts: Fact[] = [];
  const ofWeek = kept.filter(({ day }) => day >= fromDay);
  for (const { kind, unease } of sinceLast(fromDay, ofWeek, reflections)) {
    facts.push(`logged:${kind}`);
    if (unease !== undefined && unease >= UNEASY_FROM) facts.push("logged:uneasy");
  }
  if (isUneaseHigh(kept, untilDay)) facts.push("unease:often-high");
  if (isUneaseHighForLong(kept, untilDay)) facts.push("unease:high-for-long");
  return facts;
}

function goalFacts(goal: Goal): Fact[] {
  const form = formOf(goal);
  const isCarried = goal.repeatsGoalId !== undefined || goal.choices.before === "yes";
  return [
    ...(form ? ([`goal:${form}`] as const) : []),
    ...(isCarried ? (["goal:carried-over"] as const) : []),
  ];
}

function shiftFacts({ pattern, words, letGoAt, willing }: Goal): Fact[] {
  const hasWords = (word: (typeof GAP_WORDS)[number]) => (words[word] ?? "").trim() !== "";
  const facts: Fact[] = ["shift:any"];
  if (pattern !== undefined) facts.push(`shift:${pattern}`);
  if (GAP_WORDS.slice(0, SIDE).some(hasWords) && GAP_WORDS.slice(SIDE).some(hasWords))
    facts.push("gap:looked-at");
  if (letGoAt !== undefined) facts.push("released:true");
  if (willing === "not-yet") facts.push("willing:not-yet");
  return facts;
}

function signFacts(known: Known, goals: readonly Goal[], today: DayKey): Fact[] {
  const firstDay = addDays(today, 1 - FOUR_WEEKS);
  const moments = known.moments.filter((one) => isKept(one) && one.day >= firstDay && one.day <= today);
  return goals.flatMap((goal) => {
    const signs = pitfallSigns({
      goal,
      repeated: known.goals.find(({ id }) => id === goal.repeatsGoalId),
      moments,
      hasBlock: known.blocks.some(isActive),
      today,
      comparisons: COMPARISON_WORDS,
    });
    return PITFALLS.filter((pitfall) => signs[pitfall]).map((pitfall) => `sign:${pitfall}` as const);
  });
}

function ratedFacts({ ratings }: Known, { period }: WeekInView): Fact[] {
  return ratings
    .filter((one) => isKept(one) && one.period === period && one.thenNow === undefined)
    .filter(({ value }) => value !== NOT_THIS_WEEK)
    .map(({ capability }) => `rated:${capability}` as const);
}
