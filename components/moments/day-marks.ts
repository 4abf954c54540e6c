import { MOMENT_KINDS, type MomentKind } from "@/lib/domain/moments/moment.ts";
import type { DaySummary } from "@/lib/domain/days/day-summary.ts";

/** More marks than this on one day are not drawn; the words still tell them all. */
const MOST_MARKS = 24;

/** The marks of a day one by one, in the order in which kinds are always shown. */
export function marksOf({ counts }: DaySummary): MomentKind[] {
  return MOMENT_KINDS.flatMap((kind) => Array.from({ length: counts[kind] }, () => kind)).slice(
    0,
    MOST_MARKS,
  );
}

/** Each kind that was logged on a day, with how often. */
export function kindsOf({ counts }: DaySummary): { kind: MomentKind; count: number }[] {
  return MOMENT_KINDS.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}
