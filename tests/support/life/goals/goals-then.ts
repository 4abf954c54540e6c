import type { Goal } from "@/lib/domain/goals/goal.ts";

/** How a goal stood from an instant (epoch ms) on. */
export interface GoalState {
  since: number;
  goal: Goal;
}

/** The goals of a life as they stood at any instant of it. */
export class GoalsThen {
  #courses: readonly (readonly GoalState[])[];

  /** The states of each goal in time order. */
  constructor(courses: readonly (readonly GoalState[])[]) {
    this.#courses = courses;
  }

  /** All goals that had been written down by then (epoch ms), the deleted ones too. */
  at(at: number): Goal[] {
    return this.#courses.flatMap((states) => states.findLast(({ since }) => since <= at)?.goal ?? []);
  }
}
