import type { Nudge } from "../nudges/nudge.ts";

/** The rows of the ledger that a plan's own cues left, those at its time and those on its site. */
export function cuesOfPlan(planId: string, ledger: readonly Nudge[]): Nudge[] {
  return ledger.filter(
    ({ kind, subject }) =>
      kind === "plan-cue" && (subject === planId || subject?.startsWith(`${planId}/`) === true),
  );
}

/** The plan that a row is about; undefined when it is about none. */
export function planIdOf({ kind, subject }: Pick<Nudge, "kind" | "subject">): string | undefined {
  return kind === "plan-cue" ? subject?.split("/")[0] : undefined;
}
