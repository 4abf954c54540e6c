import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";

/** What a person has written when the pictures are taken, by table. */
export interface Written {
  intentions: Intention[];
  practices: Practice[];
  goals: Goal[];
  plans: Plan[];
  blocks: Block[];
  experiments: Experiment[];
  evidence: Evidence[];
  moments: Moment[];
}

/** A Wednesday, in the middle of a protected block. The browser runs in UTC. */
export const NOW = Date.parse("2026-11-18T10:00:00Z");
export const MS_PER_DAY = 86_400_000;

/** An id that is a valid UUID and says which row it is. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

/** Id and stamps of a row that is so many days old. */
export function rowOf(number: number, daysOld = 0): { id: string; createdAt: number; updatedAt: number } {
  const at = NOW - daysOld * MS_PER_DAY;
  return { id: idOf(number), createdAt: at, updatedAt: at };
}
