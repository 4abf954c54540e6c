import { fitsLine, fitsNote, tidyLine } from "../text/graphemes.ts";
import type { Cue, Plan } from "./plan.ts";
import type { PlanDraft, PlanStep } from "./plan-draft.ts";
import type { PlanWording } from "./plan-wording.ts";
import { type AddressProblem, siteName, siteOfAddress } from "./site-of-address.ts";

/** What keeps an answer from being taken as it stands. */
export type DraftProblem =
  | { about: "weekdays" | "situation" | "response"; problem: "empty" }
  | { about: "obstacle" | "situation" | "onSite" | "response"; problem: "too-long" }
  | ({ about: "address" } & AddressProblem);

/** The words for coming to a site, where the person gives none. */
type Opening = (site: string) => string;

/** The cue that a draft describes, or what is still missing in it. */
export function draftedCue(draft: PlanDraft, opening: Opening): { cue: Cue } | DraftProblem {
  if (draft.cueKind === "time") {
    const weekdays = [...new Set(draft.weekdays)].toSorted((a, b) => a - b);
    if (weekdays.length === 0) return { about: "weekdays", problem: "empty" };
    return { cue: { kind: "time", weekdays, atMinutes: draft.atMinutes } };
  }
  if (draft.cueKind === "situation") {
    const text = tidyLine(draft.situation);
    if (text === "") return { about: "situation", problem: "empty" };
    if (!fitsLine(text)) return { about: "situation", problem: "too-long" };
    return { cue: { kind: "situation", text } };
  }
  const found = siteOfAddress(draft.address);
  if ("problem" in found) return { about: "address", ...found };
  const { origin } = found.site;
  const path = draft.isWholeSite ? "/" : found.site.path;
  const text = tidyLine(draft.onSite);
  if (!fitsLine(text)) return { about: "onSite", problem: "too-long" };
  return { cue: { kind: "site", origin, path, text: text || opening(siteName({ origin, path: "/" })) } };
}

function draftedResponse({
  responseKind,
  response,
}: PlanDraft): { response: Plan["response"] } | DraftProblem {
  const text = tidyLine(response);
  if (text === "") return { about: "response", problem: "empty" };
  if (!fitsLine(text)) return { about: "response", problem: "too-long" };
  return { response: { kind: responseKind, text } };
}

/** The plan that a draft describes, or the first thing that is still missing in it. */
export function draftedPlan(draft: PlanDraft, opening: Opening): { wording: PlanWording } | DraftProblem {
  const obstacle = draft.obstacle.trim();
  if (!fitsNote(obstacle)) return { about: "obstacle", problem: "too-long" };
  const cue = draftedCue(draft, opening);
  if ("problem" in cue) return cue;
  const response = draftedResponse(draft);
  if ("problem" in response) return response;
  return {
    wording: {
      ...cue,
      ...response,
      ...(obstacle !== "" && { obstacle }),
      ...(draft.goalId !== null && { goalId: draft.goalId }),
    },
  };
}

/** The step at which something is missing. */
export function stepOf({ about }: DraftProblem): PlanStep {
  if (about === "response" || about === "obstacle") return about;
  return "cue";
}
