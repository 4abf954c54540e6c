import { formatNumber, formattingLocale } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { BackupSummary } from "@/lib/sharing/backup-summary.ts";

const TOLD = [
  "moments",
  "reflections",
  "intentions",
  "practices",
  "goals",
  "experiments",
  "plans",
  "blocks",
  "evidence",
  "ratings",
  "capabilities",
  "questions",
  "packs",
] as const;

/** What data holds, in one line: “1,204 moments, 3 intentions and 2 practices”. */
export function holdings({ counts }: BackupSummary): string {
  const parts = TOLD.filter((table) => counts[table] > 0).map((table) =>
    messages.data.counted[table](counts[table], formatNumber(counts[table])),
  );
  if (parts.length === 0) return messages.data.bring.nothing;
  return new Intl.ListFormat(formattingLocale(navigator.language)).format(parts);
}

/** Whether there is anything that a person would miss. */
export function isEmpty({ counts }: BackupSummary): boolean {
  return TOLD.every((table) => counts[table] === 0);
}
