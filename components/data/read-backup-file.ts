import { messages } from "@/lib/messages/messages.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import { MOST_UNITS, parseBackup } from "@/lib/sharing/parse-backup.ts";
import { problemWords } from "./problem-words.ts";

/** A file that the person chose, as a backup; or in words why it is none and what to do. */
export async function readBackupFile(file: File): Promise<Backup | string> {
  // Counted in bytes, which is the stricter measure; such a file is not even read.
  if (file.size > MOST_UNITS) return problemWords({ code: "too-large" });
  try {
    const parsed = parseBackup(await file.text());
    return parsed.ok ? parsed.backup : problemWords(parsed.problem);
  } catch {
    return messages.data.problems["not-read"];
  }
}
