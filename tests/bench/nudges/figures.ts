import { type Lived, together } from "./lived.ts";
import type { Outcome } from "./trial.ts";

/** The figures of merit of one policy, none of which stands for the others. Shares are 0 to 1. */
export interface Figures {
  name: string;
  response: number;
  logsPerInstall: number;
  /** Logs an install beyond those of the same people without any prompt. */
  incrementalLogs: number;
  shownPerWeek: number;
  intrusivePerWeek: number;
  /** Intrusive prompts that came in the middle of something. */
  inFocusPerWeek: number;
  burden: number;
  shownPerActed: number;
  kept: number;
  keptUnmuted: number;
  muted: number;
  weekliesPerWeek: number;
  longestGapDays: number;
  leastReady: { response: number; logsPerInstall: number; kept: number };
  /** In weeks 1, 2, 4 and 8. */
  responseIn: readonly number[];
}

const WEEKS_SHOWN = [1, 2, 4, 8] as const;

export const weeksAlive = ({ daysAlive }: Lived) => daysAlive / 7;
export const logsOf = ({ selfLogs, acted }: Lived) => selfLogs + acted;

/** `unprompted`: what came of the same people without any prompt. */
export function figuresOf({ name, worlds, leastReady }: Outcome, unprompted: Outcome): Figures {
  const all = together(worlds);
  const least = together(leastReady);
  const without = together(unprompted.worlds);
  return {
    name,
    response: all.acted / all.shown,
    logsPerInstall: logsOf(all) / all.people,
    incrementalLogs: (logsOf(all) - logsOf(without)) / all.people,
    shownPerWeek: all.shown / weeksAlive(all),
    intrusivePerWeek: all.intrusive / weeksAlive(all),
    inFocusPerWeek: all.inFocus / weeksAlive(all),
    burden: all.burden / all.people,
    shownPerActed: all.shown / all.acted,
    kept: all.kept / all.people,
    keptUnmuted: all.keptUnmuted / all.people,
    muted: all.muted / all.people,
    weekliesPerWeek: all.weekliesDone / weeksAlive(all),
    longestGapDays: all.longestGap / all.people,
    leastReady: {
      response: least.acted / least.shown,
      logsPerInstall: logsOf(least) / least.people,
      kept: least.kept / least.people,
    },
    responseIn: WEEKS_SHOWN.map((week) => (all.actedIn[week - 1] ?? 0) / (all.shownIn[week - 1] ?? 0)),
  };
}

/** The share of worlds in which the first comes out higher by `measure`. A tie counts half, or `tie`. */
export function winRate(
  first: Outcome,
  second: Outcome,
  measure: (lived: Lived) => number,
  tie = 0.5,
): number {
  let wins = 0;
  for (const [index, lived] of first.worlds.entries()) {
    const other = second.worlds[index];
    if (other === undefined) throw new Error("Outcomes of different sizes cannot be paired.");
    const ahead = measure(lived) - measure(other);
    wins += ahead > 0 ? 1 : ahead === 0 ? tie : 0;
  }
  return wins / first.worlds.length;
}
