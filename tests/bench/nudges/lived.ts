export const WEEKS = 8;
export const DAYS = WEEKS * 7;

/** What came of a policy, added up over people. Whoever left or muted stays in: every person counts. */
export interface Lived {
  people: number;
  kept: number;
  keptUnmuted: number;
  muted: number;
  daysAlive: number;
  shown: number;
  acted: number;
  intrusive: number;
  inFocus: number;
  selfLogs: number;
  weekliesDone: number;
  /** Each person’s mean burden at the end of their days alive, added up. */
  burden: number;
  /** Of each person the longest run of days without a log, also after they left, added up. */
  longestGap: number;
  shownIn: number[];
  actedIn: number[];
}

export function nobody(): Lived {
  return {
    people: 0,
    kept: 0,
    keptUnmuted: 0,
    muted: 0,
    daysAlive: 0,
    shown: 0,
    acted: 0,
    intrusive: 0,
    inFocus: 0,
    selfLogs: 0,
    weekliesDone: 0,
    burden: 0,
    longestGap: 0,
    shownIn: Array.from({ length: WEEKS }, () => 0),
    actedIn: Array.from({ length: WEEKS }, () => 0),
  };
}

export function together(all: readonly Lived[]): Lived {
  const sum = nobody();
  for (const one of all) {
    sum.people += one.people;
    sum.kept += one.kept;
    sum.keptUnmuted += one.keptUnmuted;
    sum.muted += one.muted;
    sum.daysAlive += one.daysAlive;
    sum.shown += one.shown;
    sum.acted += one.acted;
    sum.intrusive += one.intrusive;
    sum.inFocus += one.inFocus;
    sum.selfLogs += one.selfLogs;
    sum.weekliesDone += one.weekliesDone;
    sum.burden += one.burden;
    sum.longestGap += one.longestGap;
    for (let week = 0; week < WEEKS; week += 1) {
      sum.shownIn[week] = (sum.shownIn[week] ?? 0) + (one.shownIn[week] ?? 0);
      sum.actedIn[week] = (sum.actedIn[week] ?? 0) + (one.actedIn[week] ?? 0);
    }
  }
  return sum;
}
