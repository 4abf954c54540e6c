import type { Brief, BriefEntry } from "@/lib/domain/brief/brief.ts";
import type { BriefData } from "@/lib/domain/brief/offered-parts.ts";
import { summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { BackupData } from "@/lib/sharing/backup.ts";

/** What a brief can be put together from, of all that a person has. */
export function briefDataOf(life: BackupData): BriefData {
  const logged = [...new Set(life.moments.map(({ day }) => day))].toSorted();
  return { ...life, days: logged.flatMap((day) => summariseDay(day, life.moments) ?? []) };
}

export const NO_DATA: BriefData = {
  intentions: [],
  practices: [],
  days: [],
  moments: [],
  evidence: [],
  experiments: [],
  goals: [],
  reflections: [],
  ratings: [],
};

/** Every entry, those under others after them. */
export function entriesIn(entries: readonly BriefEntry[]): BriefEntry[] {
  return entries.flatMap((entry) => [entry, ...entriesIn(entry.entries)]);
}

/** Every line of every text in a brief, in its order. */
export function linesOf({ title, days, parts }: Brief): string[] {
  const texts = parts.flatMap((part) => [
    part.title,
    part.note,
    ...entriesIn(part.entries).flatMap(({ label, text }) => [label, text]),
  ]);
  return [title, days, ...texts].flatMap((text) => text.split("\n")).filter((line) => line !== "");
}
