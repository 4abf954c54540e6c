import { MOMENT_KINDS, type Moment, type MomentKind, UNEASE_STEPS, type Unease } from "./moment.ts";

/** How often each kind was logged, in the order of the kinds; what was not logged is not there (R9). */
export function tallyOf(moments: readonly Moment[]): { kind: MomentKind; count: number }[] {
  return MOMENT_KINDS.map((kind) => ({
    kind,
    count: moments.filter((moment) => moment.kind === kind).length,
  })).filter(({ count }) => count > 0);
}

/** How often each step of unease was named, the easiest first; steps not named are not there. */
export function uneaseTallyOf(moments: readonly Moment[]): { unease: Unease; count: number }[] {
  return UNEASE_STEPS.map((unease) => ({
    unease,
    count: moments.filter((moment) => moment.unease === unease).length,
  })).filter(({ count }) => count > 0);
}
