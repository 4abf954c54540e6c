import { type BriefEntry, type BriefTime, ownEntry } from "../brief.ts";
import type { BriefData } from "../offered-parts.ts";
import { keptWithin } from "../within.ts";
import type { BriefWording } from "../wording.ts";

/** What is already true, by the day it speaks of (T3). */
export function evidenceEntries({ evidence }: BriefData, time: BriefTime, words: BriefWording): BriefEntry[] {
  return keptWithin(evidence, time, ({ day }) => day).flatMap(({ day, row: { id, text } }) =>
    ownEntry(`evidence/${id}`, words.day(day), text),
  );
}
