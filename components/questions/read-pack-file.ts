import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { PackDocument } from "@/lib/sharing/pack-document.ts";
import type { PackProblem } from "@/lib/sharing/pack-problem.ts";
import { MOST_PACK_BYTES, parsePack } from "@/lib/sharing/parse-pack.ts";

/** A file that the person chose, as a pack of questions; or in words why it is none. */
export async function readPackFile(file: File): Promise<PackDocument | string> {
  // Counted in bytes, which is the stricter measure; such a file is not even read.
  if (file.size > MOST_PACK_BYTES) return problemWords({ code: "too-large" });
  try {
    const parsed = parsePack(await file.text());
    return parsed.ok ? parsed.pack : problemWords(parsed.problem);
  } catch {
    return messages.packs.problems["not-read"];
  }
}

function problemWords(problem: PackProblem): string {
  const words = messages.packs.problems;
  if (!("path" in problem)) return words[problem.code];
  const place = problem.path.map((step) =>
    typeof step === "number" ? messages.packs.row(formatNumber(step + 1)) : step,
  );
  return words[problem.code](place.join(", "));
}
