import type { Experiment } from "../../experiments/experiment.ts";
import { isKept } from "../../row.ts";
import { calendarDayAt } from "../../time/wall-clock.ts";
import { type BriefEntry, type BriefTime, ownEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import type { BriefWording } from "../wording.ts";

const BEFORE = ["occasion", "expected"] as const;
const AFTER = ["happened", "learned", "next"] as const;

/** What was under way or closed in these days, with what it taught: trying counts, whatever came of it (L9). */
export function experimentEntries(
  { experiments }: BriefData,
  time: BriefTime,
  { labels }: BriefWording,
): BriefEntry[] {
  return experiments
    .filter((experiment) => isKept(experiment) && isUnderWay(experiment, time))
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .flatMap((experiment) => {
      const key = `experiment/${experiment.id}`;
      const told = experiment.closedAt === undefined ? [...BEFORE, ...AFTER] : AFTER;
      const entries = told.flatMap((text) => ownEntry(`${key}/${text}`, labels[text], experiment[text]));
      return ownEntry(key, "", experiment.text, entries);
    });
}

function isUnderWay({ createdAt, closedAt }: Experiment, { first, last, zone }: BriefTime): boolean {
  if (calendarDayAt(createdAt, zone) > last) return false;
  return closedAt === undefined || calendarDayAt(closedAt, zone) >= first;
}
