import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { BackupProblem, DocumentPath } from "@/lib/sharing/backup-problem.ts";

/** Where in a document: “moments, entry 12, kind”. */
function placeOf(path: DocumentPath): string {
  const steps = path[0] === "data" && path.length > 1 ? path.slice(1) : path;
  return steps
    .map((step) => (typeof step === "number" ? messages.data.row(formatNumber(step + 1)) : step))
    .join(", ");
}

/** Why a file is not taken, and what to do. */
export function problemWords(problem: BackupProblem): string {
  const words = messages.data.problems;
  return "path" in problem ? words[problem.code](placeOf(problem.path)) : words[problem.code];
}
