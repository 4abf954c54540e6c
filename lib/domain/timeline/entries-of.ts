import type { Block } from "../blocks/block.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Experiment } from "../experiments/experiment.ts";
import type { Goal } from "../goals/goal.ts";
import type { Intention } from "../intentions/intention.ts";
import type { Moment } from "../moments/moment.ts";
import type { Plan } from "../plans/plan.ts";
import type { Practice } from "../practices/practice.ts";
import { followUpsOf } from "../reflections/follow-ups.ts";
import type { Reflection } from "../reflections/reflection.ts";
import { isKept } from "../row.ts";
import type { RowVersion } from "../row-version.ts";
import type { DayKey } from "../time/day-key.ts";
import { personalDayAt } from "../time/wall-clock.ts";
import { type Entry, type EntryFrame, written } from "./entry.ts";
import { goalEntries } from "./goal-entries.ts";
import { intentionEntries } from "./intention-entries.ts";

/** Rows of the person's, some or all; what is not there has no entries. */
export interface TimelineRows {
  moments?: readonly Moment[];
  reflections?: readonly Reflection[];
  evidence?: readonly Evidence[];
  experiments?: readonly Experiment[];
  goals?: readonly Goal[];
  intentions?: readonly Intention[];
  practices?: readonly Practice[];
  plans?: readonly Plan[];
  blocks?: readonly Block[];
  /** Earlier versions of the goals and intentions among them. */
  versions?: readonly RowVersion[];
}

/** Where the person is, for what is kept as an instant alone. */
export interface Whereabouts {
  zone: string;
  dayStartsAtMinutes: number;
}

/** What of these rows stands in the timeline, in no order. What was deleted or is a draft does not. */
export function entriesOf(rows: TimelineRows, { zone, dayStartsAtMinutes }: Whereabouts): Entry[] {
  const dayAt = (at: number) => personalDayAt(at, zone, dayStartsAtMinutes);
  const versions = Map.groupBy(rows.versions ?? [], ({ rowId }) => rowId);
  return [
    ...kept(rows.moments).map(momentEntry),
    ...kept(rows.reflections).flatMap((row) => reflectionEntries(row, dayAt)),
    ...kept(rows.evidence).map(evidenceEntry),
    ...kept(rows.experiments).flatMap((row) => experimentEntries(row, dayAt)),
    ...kept(rows.goals).flatMap((row) => goalEntries(row, versions.get(row.id) ?? [], dayAt)),
    ...kept(rows.intentions).flatMap((row) => intentionEntries(row, versions.get(row.id) ?? [], dayAt)),
    ...kept(rows.practices).map((practice): Entry => ({
      ...frame(practice, dayAt, [practice.text]),
      intentionId: practice.intentionId,
      kind: "practice",
      practice,
    })),
    ...kept(rows.plans).map((plan): Entry => ({
      ...frame(plan, dayAt, ["text" in plan.cue ? plan.cue.text : "", plan.response.text, plan.obstacle]),
      goalId: plan.goalId,
      kind: "plan",
      plan,
    })),
    ...kept(rows.blocks).map((block): Entry => ({
      ...frame(block, dayAt, [block.name, block.purpose]),
      goalId: block.goalId,
      kind: "block",
      block,
    })),
  ];
}

function kept<R extends { deletedAt?: number | undefined }>(rows: readonly R[] | undefined): R[] {
  return (rows ?? []).filter(isKept);
}

function frame(
  { id, createdAt }: { id: string; createdAt: number },
  dayAt: (at: number) => DayKey,
  texts: readonly (string | undefined)[],
): EntryFrame {
  return { id, rowId: id, at: createdAt, day: dayAt(createdAt), ...written(texts) };
}

function momentEntry(moment: Moment): Entry {
  const { id, at, day, note, intentionId } = moment;
  return { id, rowId: id, at, day, ...written([note]), intentionId, kind: "moment", moment };
}

/** It stands on the last day it looks back on, or on the day it was finished if that was not over yet. */
function reflectionEntries(reflection: Reflection, dayAt: (at: number) => DayKey): Entry[] {
  const { id, finishedAt, untilDay, answers, practiceText, goalId } = reflection;
  if (finishedAt === undefined) return [];
  const finishedOn = dayAt(finishedAt);
  const said = answers.flatMap((answer) => [answer, ...followUpsOf(answer)]).map(({ text }) => text);
  return [
    {
      id,
      rowId: id,
      at: finishedAt,
      day: untilDay < finishedOn ? untilDay : finishedOn,
      ...written([...said, practiceText]),
      goalId,
      kind: "reflection",
      reflection,
    },
  ];
}

function evidenceEntry(evidence: Evidence): Entry {
  const { id, createdAt, day, text, goalId } = evidence;
  return { id, rowId: id, at: createdAt, day, ...written([text]), goalId, kind: "evidence", evidence };
}

/** What was tried on the day it was begun; what came of it on the day it was closed, or with it till then. */
function experimentEntries(experiment: Experiment, dayAt: (at: number) => DayKey): Entry[] {
  const { id, closedAt, goalId, text, occasion, expected, happened, learned, next } = experiment;
  const after = [happened, learned, next];
  const before = [text, occasion, expected, ...(closedAt === undefined ? after : [])];
  const begun: Entry = {
    ...frame(experiment, dayAt, before),
    goalId,
    kind: "experiment",
    experiment,
    event: "begun",
  };
  if (closedAt === undefined) return [begun];
  return [
    begun,
    {
      ...frame(experiment, dayAt, [text, ...after]),
      id: `${id}/closed`,
      at: closedAt,
      day: dayAt(closedAt),
      goalId,
      kind: "experiment",
      experiment,
      event: "closed",
    },
  ];
}
