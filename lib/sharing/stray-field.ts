import type { DocumentPath } from "./backup-problem.ts";

/** Deeper than any document of ours; a deeper one is made to exhaust whoever walks it. */
const MOST_LEVELS = 24;

/**
 * The path of the first field that is in `given` and that parsing left out of `kept`; undefined
 * when nothing was left out. A field named `__proto__` is never ours, also where any field may be.
 */
export function strayField(given: unknown, kept: unknown, path: DocumentPath = []): DocumentPath | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  if (path.length > MOST_LEVELS) return path;
  const keptFields = new Map(Object.entries(kept ?? {}));
  for (const [field, value] of Object.entries(given)) {
    const step = [...path, Array.isArray(given) ? Number(field) : field];
    if (!keptFields.has(field) || field === "__proto__") return step;
    const stray = strayField(value, keptFields.get(field), step);
    if (stray !== undefined) return stray;
  }
  return undefined;
}
