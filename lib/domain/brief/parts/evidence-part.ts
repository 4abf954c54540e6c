import { type BriefEntry, type BriefTime, keptBack, ownEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import { keptWithin } from "../within.ts";
import type { BriefWording } from "../wording.ts";

/** What is already true, by the day it speaks of (T3). What was taken from a note or an answer is kept back as they are. */
export function evidenceEntries({ evidence }: BriefData, time: BriefTime, words: BriefWording): BriefEntry[] {
  return keptWithin(evidence, time, ({ day }) => day).flatMap(({ day, row }) => {
    const entries = ownEntry(`evidence/${row.id}`, words.day(day), row.text);
    return (row.momentId ?? row.reflectionId) === undefined ? entries : keptBack(entries);
  });
}
