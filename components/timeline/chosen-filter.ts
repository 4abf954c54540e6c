import { dayOf } from "@/components/goals/forms/DayField.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import {
  idsAroundGoal,
  idsAroundIntention,
  isShownKind,
  type TimelineFilter,
} from "@/lib/domain/timeline/filter.ts";
import { soughtWords } from "@/lib/domain/timeline/matches.ts";

/** What the fields hold; "" where nothing is chosen. */
export interface ChosenFilter {
  query: string;
  kind: string;
  intentionId: string;
  goalId: string;
  from: string;
  until: string;
}

export const NOTHING_CHOSEN: ChosenFilter = {
  query: "",
  kind: "",
  intentionId: "",
  goalId: "",
  from: "",
  until: "",
};

/** The filter that the fields make; half a day narrows nothing yet. */
export function filterOf(chosen: ChosenFilter, goals: readonly Goal[]): TimelineFilter {
  const { query, kind, intentionId, goalId, from, until } = chosen;
  return {
    sought: soughtWords(query),
    kind: isShownKind(kind) ? kind : undefined,
    belongsTo: [
      ...(intentionId === "" ? [] : [idsAroundIntention(intentionId, goals)]),
      ...(goalId === "" ? [] : [idsAroundGoal(goalId, goals)]),
    ],
    fromDay: dayOf(from),
    untilDay: dayOf(until),
  };
}
