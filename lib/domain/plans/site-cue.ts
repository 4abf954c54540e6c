import { type Nudge, nudgeId } from "../nudges/nudge.ts";
import { isAskedForFull } from "../nudges/permits.ts";
import { dayIn, type Situation } from "../nudges/situation.ts";
import { isProtectedAt } from "../schedule/protected-time.ts";
import { isOn, isPausedAt, isPermittedAt } from "../schedule/schedule.ts";
import { cuesOfPlan } from "./cues-of-plan.ts";
import type { Cue, Plan } from "./plan.ts";
import { activePlans } from "./plans-for-now.ts";
import type { Site } from "./site-of-address.ts";
import { isUnder } from "./site-path.ts";

export const COOLDOWN_MS = 60 * 60_000;
export const MOST_A_DAY = 3;
/** How long a cue waits for its answer in the ledger, unless it is answered later all the same. */
const WINDOW_MS = 60_000;

function isCueAt(cue: Cue, { origin, path }: Site): cue is Extract<Cue, { kind: "site" }> {
  return cue.kind === "site" && cue.origin === origin && isUnder(path, cue.path);
}

/** The active plans that name a place, the one that names it most closely first. */
function plansAt(plans: readonly Plan[], place: Site): Plan[] {
  return activePlans(plans)
    .flatMap((plan) => (isCueAt(plan.cue, place) ? [{ plan, closeness: plan.cue.path.length }] : []))
    .toSorted((a, b) => b.closeness - a.closeness)
    .map(({ plan }) => plan);
}

/** What keeps every plan from speaking up on its site. */
const FOR_ALL = [
  { rule: "switched-off", holds: ({ schedule }: Situation) => !isOn("plan-cue", schedule) },
  { rule: "quieted", holds: ({ schedule }: Situation) => schedule.quieted.includes("plan-cue") },
  { rule: "pause", holds: ({ schedule, now }: Situation) => isPausedAt(now, schedule) },
  { rule: "protected-time", holds: ({ schedule, now }: Situation) => isProtectedAt(now, schedule) },
  {
    rule: "quiet-hours-or-day-off",
    holds: ({ schedule, now }: Situation) => !isPermittedAt(now, schedule, false),
  },
  { rule: "asked-for-full", holds: isAskedForFull },
] as const;

/** What keeps one plan from it (R13). */
const FOR_ONE = [
  {
    // Also when the clock has been set back since.
    rule: "too-soon",
    holds: (_: Plan, cues: readonly Nudge[], { now }: Situation) =>
      cues.some(({ shown }) => shown !== undefined && Math.abs(now - shown.at) < COOLDOWN_MS),
  },
  {
    rule: "too-often",
    holds: (_: Plan, cues: readonly Nudge[], situation: Situation) => {
      const today = dayIn(situation, situation.now);
      return cues.filter(({ permit }) => permit?.day === today).length >= MOST_A_DAY;
    },
  },
  {
    // Whether it goes on was asked today, and nothing was said to it: asking on would be pressing.
    rule: "asked-today",
    holds: ({ keptAt = 0 }: Plan, cues: readonly Nudge[], situation: Situation) => {
      const today = dayIn(situation, situation.now);
      return cues.some(({ asked, permit }) => asked && permit?.day === today && permit.at >= keptAt);
    },
  },
] as const;

export type SiteHold = "no-plan" | (typeof FOR_ALL)[number]["rule"] | (typeof FOR_ONE)[number]["rule"];

/** The plan whose cue is shown at a place now, or the first reason why none is. */
export type SiteCueDecision = { plan: Plan } | { plan: undefined; held: SiteHold };

/**
 * Which plan speaks up at a place (R13): of the active ones that name it the closest that is not in
 * its cooldown and has some of its day's three left, if nothing else has to be heeded.
 */
export function siteCue(situation: Situation, place: Site): SiteCueDecision {
  const plans = plansAt(situation.schedule.plans ?? [], place);
  const heldAll = FOR_ALL.find(({ holds }) => holds(situation));
  if (plans.length > 0 && heldAll !== undefined) return { plan: undefined, held: heldAll.rule };
  const judged = plans.map((plan) => {
    const cues = cuesOfPlan(plan.id, situation.ledger);
    return { plan, held: FOR_ONE.find(({ holds }) => holds(plan, cues, situation))?.rule };
  });
  const free = judged.find(({ held }) => held === undefined);
  if (free !== undefined) return { plan: free.plan };
  return { plan: undefined, held: judged[0]?.held ?? "no-plan" };
}

/** The row of the ledger that a cue shown now leaves; `asks` when it asks whether the plan goes on. */
export function siteCueRow(plan: Plan, situation: Situation, asks: boolean): Nudge {
  const { now } = situation;
  const day = dayIn(situation, now);
  const before = `${nudgeId({ kind: "plan-cue", period: day, subject: plan.id })}/`;
  const numbers = situation.ledger
    .filter(({ id }) => id.startsWith(before))
    .map(({ id }) => Number(id.slice(before.length)));
  const number = Math.max(0, ...numbers) + 1;
  return {
    id: before + number,
    kind: "plan-cue",
    period: day,
    subject: `${plan.id}/${number}`,
    due: now,
    closesAt: now + WINDOW_MS,
    state: "waiting",
    shown: { at: now, surface: "site", rule: "asked-for" },
    permit: { at: now, day },
    ...(asks && { asked: true as const }),
    createdAt: now,
    updatedAt: now,
  };
}
