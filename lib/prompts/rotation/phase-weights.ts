/** Weeks of practice after which another stretch begins. */
const EARLY_WEEKS = 4;
const MIDDLE_WEEKS = 12;
const HEAVIER = 2;

/** What counts for more in each stretch: first seeing it, then doing it, then what carries it on (rule 4). */
const HEAVY = {
  early: ["noticing", "discomfort", "evidence"],
  middle: ["choosing", "experiments", "protecting"],
  late: ["people", "why", "release"],
} as const satisfies Record<string, readonly string[]>;

/** How much a category counts in the given week of practice, the first being 1. */
export function phaseWeight(category: string, week: number): number {
  const heavy: readonly string[] =
    week <= EARLY_WEEKS ? HEAVY.early : week <= MIDDLE_WEEKS ? HEAVY.middle : HEAVY.late;
  return heavy.includes(category) ? HEAVIER : 1;
}
