import { isKept } from "../row.ts";
import { fold } from "../text/fold.ts";
import type { Evidence } from "./evidence.ts";

/** Evidence in which every word that is looked for stands, in any script, case and accents folded; the newest first. */
export function evidenceWith(search: string, evidence: readonly Evidence[]): Evidence[] {
  const wanted = fold(search).split(/\s+/u).filter(Boolean);
  return evidence
    .filter(isKept)
    .filter(({ text }) => {
      const said = fold(text);
      return wanted.every((word) => said.includes(word));
    })
    .toSorted((a, b) => (a.day === b.day ? b.createdAt - a.createdAt : a.day < b.day ? 1 : -1));
}
