import type { Experiment } from "../../experiments/experiment.ts";
import { isKept } from "../../row.ts";
import { calendarDayAt } from "../../time/wall-clock.ts";
import { type BriefEntry, type BriefTime, keptBack, ownEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import type { BriefWording } from "../wording.ts";

const BEFORE = ["occasion", "expected"] as const;
const AFTER = ["happened", "learned", "next"] as const;

/**
 * What was under way or closed in these days, with what it taught: trying counts, whatever came of it (L9).
 * The test of a shift says who somebody wants to be, so it is kept back (R18).
 */
export function experimentEntries(
  { experiments, goals }: BriefData,
  time: BriefTime,
  { labels }: BriefWording,
): BriefEntry[] {
  const shifts = new Set(
    goals.filter(({ shapes }) => shapes.some(({ form }) => form === "shift")).map(({ id }) => id),
  );
  return experiments
    .filter((experiment) => isKept(experiment) && isUnderWay(experiment, time))
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .flatMap((experiment) => {
      const key = `experiment/${experiment.id}`;
      const texts = experiment.closedAt === undefined ? [...BEFORE, ...AFTER] : AFTER;
      const under = texts.flatMap((text) => ownEntry(`${key}/${text}`, labels[text], experiment[text]));
      const told = ownEntry(key, "", experiment.text, under);
      return shifts.has(experiment.goalId ?? "") ? keptBack(told) : told;
    });
}

function isUnderWay({ createdAt, closedAt }: Experiment, { first, last, zone }: BriefTime): boolean {
  if (calendarDayAt(createdAt, zone) > last) return false;
  return closedAt === undefined || calendarDayAt(closedAt, zone) >= first;
}
