import type { Block } from "../blocks/block.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Experiment } from "../experiments/experiment.ts";
import type { GoalForm } from "../goals/goal-form.ts";
import type { Goal } from "../goals/goal.ts";
import type { MapChange } from "../goals/map-history.ts";
import type { Intention } from "../intentions/intention.ts";
import type { Moment } from "../moments/moment.ts";
import type { Plan } from "../plans/plan.ts";
import type { Practice } from "../practices/practice.ts";
import type { Reflection } from "../reflections/reflection.ts";
import type { DayKey } from "../time/day-key.ts";
import { fold } from "../text/fold.ts";

/** In the order in which they can be chosen. */
export const ENTRY_KINDS = [
  "moment",
  "reflection",
  "evidence",
  "experiment",
  "goal",
  "checkpoint",
  "intention",
  "practice",
  "plan",
  "block",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What can happen to a goal. `let-go` is of the old part, in an identity shift (W6). */
export type GoalEvent = "begun" | "step-done" | "let-go" | "reached" | "released";

/** What every entry of the timeline has. */
export interface EntryFrame {
  /** Of this entry alone; a row can have several. */
  id: string;
  rowId: string;
  /** Epoch ms. */
  at: number;
  /** The person's day. */
  day: DayKey;
  /** What the person wrote, in the order in which it is read; the first stands for it in short. */
  texts: readonly string[];
  /** All of it, folded, to be looked through. */
  folded: string;
  intentionId?: string | undefined;
  goalId?: string | undefined;
}

/** One thing that stands in the timeline. */
export type Entry = EntryFrame &
  (
    | { kind: "moment"; moment: Moment }
    | { kind: "reflection"; reflection: Reflection }
    | { kind: "evidence"; evidence: Evidence }
    | { kind: "experiment"; experiment: Experiment; event: "begun" | "closed" }
    | { kind: "goal"; goal: Goal; event: GoalEvent }
    | { kind: "goal"; goal: Goal; event: "formed"; form: GoalForm }
    | { kind: "checkpoint"; goal: Goal; change: MapChange["change"] }
    | { kind: "intention"; intention: Intention; event: "written" | "chosen" | "reworded" }
    | { kind: "practice"; practice: Practice }
    | { kind: "plan"; plan: Plan }
    | { kind: "block"; block: Block }
  );

const NONE: readonly string[] = [];

/** The texts that say something, with what they are looked through by. */
export function written(texts: readonly (string | undefined)[]): Pick<EntryFrame, "texts" | "folded"> {
  const said = texts.filter((text) => text !== undefined).filter((text) => text.trim() !== "");
  // Most moments have none: they all hold the same nothing.
  return said.length === 0 ? { texts: NONE, folded: "" } : { texts: said, folded: fold(said.join("\n")) };
}

/** The order of the timeline: the latest day first, and within it the latest instant. */
export function latestFirst(a: EntryFrame, b: EntryFrame): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}
