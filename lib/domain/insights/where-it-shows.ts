import type { Nudge } from "../nudges/nudge.ts";
import type { Plan } from "../plans/plan.ts";
import { isKept } from "../row.ts";

/** How often a cue came up, and what was said to it. */
export interface CueCounts {
  shown: number;
  /** Of these: did what was planned, did something else, or said nothing of it. */
  acted: number;
  otherwise: number;
  unsaid: number;
}

export interface CuesOfPlan extends CueCounts {
  plan: Plan;
}

export interface CuesOfSite extends CueCounts {
  origin: string;
}

/** Where the old identity turns up, as far as plans foresaw it: where their cues came up. */
export interface WhereItShows {
  /** In the order in which the plans were made: none stands above another. */
  plans: CuesOfPlan[];
  /** In the order of their names. A plan that names no site any more is not there. */
  sites: CuesOfSite[];
  /** Of plans that are deleted; undefined when there are none. */
  deleted: CueCounts | undefined;
}

/** Takes the cues of plans out of the ledger; only those that were seen count. */
export function whereItShows(ledger: readonly Nudge[], plans: readonly Plan[]): WhereItShows {
  const seen = ledger.filter(({ kind, shown }) => kind === "plan-cue" && shown !== undefined);
  const byPlan = Map.groupBy(seen, ({ subject = "" }) => subject.split("/")[0] ?? "");
  const kept = plans.filter(isKept).toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const ofKept = kept.flatMap((plan) => {
    const cues = byPlan.get(plan.id) ?? [];
    return cues.length === 0 ? [] : [{ plan, cues }];
  });
  const known = new Set(kept.map(({ id }) => id));
  const rest = [...byPlan].filter(([id]) => !known.has(id)).flatMap(([, cues]) => cues);
  return {
    plans: ofKept.map(({ plan, cues }) => ({ plan, ...counted(cues) })),
    sites: sitesOf(ofKept),
    deleted: rest.length === 0 ? undefined : counted(rest),
  };
}

function sitesOf(ofPlans: readonly { plan: Plan; cues: Nudge[] }[]): CuesOfSite[] {
  const onSites = ofPlans.flatMap(({ plan: { cue }, cues }) =>
    cue.kind === "site" ? cues.filter(isOnSite).map((nudge) => ({ origin: cue.origin, nudge })) : [],
  );
  return Array.from(
    Map.groupBy(onSites, ({ origin }) => origin),
    ([origin, ofSite]) => ({
      origin,
      ...counted(ofSite.map(({ nudge }) => nudge)),
    }),
  ).toSorted((a, b) => (a.origin < b.origin ? -1 : 1));
}

function isOnSite({ shown }: Nudge): boolean {
  return shown?.surface === "site";
}

function counted(cues: readonly Nudge[]): CueCounts {
  const acted = cues.filter(({ state }) => state === "acted").length;
  const otherwise = cues.filter(({ state }) => state === "otherwise").length;
  return { shown: cues.length, acted, otherwise, unsaid: cues.length - acted - otherwise };
}
