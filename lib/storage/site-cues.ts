import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { planIdOf } from "@/lib/domain/plans/cues-of-plan.ts";
import { type PlanAsk, planAsk } from "@/lib/domain/plans/plan-ask.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { siteCue, siteCueRow } from "@/lib/domain/plans/site-cue.ts";
import { ASK_ANSWERS, type SiteAnswer } from "@/lib/domain/plans/site-message.ts";
import type { Site } from "@/lib/domain/plans/site-of-address.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { isVeiled } from "./device.ts";
import { SCHEDULE_TABLES } from "./placed-schedule.ts";
import { noteKept, restPlan } from "./plans.ts";
import { loadSettings } from "./settings.ts";
import { loadSituation } from "./situation.ts";

/** After so long nobody still looks at the chip that they answer. */
const ANSWERABLE_MS = 60 * 60_000;

/** A cue that may be shown now, and the question that takes its place. */
export interface ClaimedCue {
  id: string;
  plan: Plan;
  ask: PlanAsk | undefined;
}

/**
 * Decides whether a plan speaks up at a place, and writes down that it does, in one transaction: of
 * two tabs at once one is told to show it. Nothing is shown under the veil.
 *
 * @param place the origin as the browser tells it, and the path
 * @param now epoch ms
 */
export function claimSiteCue(place: Site, zone: string, now: number): Promise<ClaimedCue | undefined> {
  return database.transaction("rw", [database.nudges, ...SCHEDULE_TABLES], async () => {
    if (await isVeiled()) return undefined;
    // Coming to the site is the breakpoint that the person chose.
    const asking = { now, surface: "site", atBreakpoint: true, inFocus: false } as const;
    const situation = await loadSituation(asking, zone, await loadSettings());
    const { plan } = siteCue(situation, place);
    if (plan === undefined) return undefined;
    const ask = planAsk(plan, await planCues());
    const row = siteCueRow(plan, situation, ask !== undefined);
    await database.nudges.add(row);
    return { id: row.id, plan, ask };
  });
}

/** All rows that cues of plans left, whatever their age. */
function planCues(): Promise<Nudge[]> {
  return database.nudges.where("id").startsWith("plan-cue/").toArray();
}

/** The active plans of which it is to be asked whether they go on, by their ids (R13). */
export async function plansToAskAbout(plans: readonly Plan[]): Promise<Map<string, PlanAsk>> {
  const cues = await planCues();
  const asked = plans
    .filter((plan) => plan.standing === "active" && isKept(plan))
    .flatMap((plan): [string, PlanAsk][] => {
      const ask = planAsk(plan, cues);
      return ask === undefined ? [] : [[plan.id, ask]];
    });
  return new Map(asked);
}

/** The row of a cue that was shown on a site of this origin not long ago, with its plan. */
async function shownCue(id: string, origin: string, now: number) {
  const cue = await database.nudges.get(id);
  const planId = cue && planIdOf(cue);
  const plan = planId === undefined ? undefined : await database.plans.get(planId);
  if (cue?.shown?.surface !== "site" || Math.abs(now - cue.shown.at) > ANSWERABLE_MS) return undefined;
  if (plan?.cue.kind !== "site" || plan.cue.origin !== origin) return undefined;
  return { cue, plan };
}

/** Notes that a cue stood in sight for three seconds. Of another origin than its plan names, nothing is noted. */
export function noteSiteCueSeen(id: string, origin: string, now: number): Promise<void> {
  return database.transaction("rw", database.nudges, database.plans, async () => {
    const shown = await shownCue(id, origin, now);
    if (shown === undefined || shown.cue.exposedOn !== undefined) return;
    await database.nudges.update(id, { exposedOn: [shown.cue.period], updatedAt: now });
  });
}

const STATES = { did: "acted", otherwise: "otherwise", "not-now": "declined" } as const;

function isToQuestion(answer: SiteAnswer): answer is (typeof ASK_ANSWERS)[number] {
  return ASK_ANSWERS.some((one) => one === answer);
}

/**
 * Answers a cue that a site of this origin shows, once. It may have expired a moment ago, while the
 * person still stood on it.
 *
 * @returns the plan, or undefined where there was nothing to answer so
 */
export function answerSiteCue(
  id: string,
  origin: string,
  answer: SiteAnswer,
  now: number,
): Promise<Plan | undefined> {
  return database.transaction("rw", database.nudges, database.plans, async () => {
    const shown = await shownCue(id, origin, now);
    if (shown === undefined) return undefined;
    const { cue, plan } = shown;
    const isOpen = cue.state === "waiting" || cue.state === "expired";
    if (!isOpen || isToQuestion(answer) !== (cue.asked === true)) return undefined;
    const state = isToQuestion(answer) ? "acted" : STATES[answer];
    await database.nudges.update(id, { state, updatedAt: now });
    if (isToQuestion(answer)) await noteKept(plan.id, now, now);
    if (answer === "rest") await restPlan(plan.id, now);
    return plan;
  });
}
