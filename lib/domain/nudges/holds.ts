import { isProtectedAt } from "../schedule/protected-time.ts";
import { isOn, isPausedAt, isPermittedAt } from "../schedule/schedule.ts";
import { backOffOf } from "./back-off.ts";
import { isAskedFor } from "./nudge-kind.ts";
import type { Nudge, Surface } from "./nudge.ts";
import { isAskedForFull, isDayFull, isTooClose, isWeekFull } from "./permits.ts";
import type { Situation } from "./situation.ts";

const LAST_HOUR_MS = 3_600_000;

interface Hold {
  /** What keeps a nudge from being shown. */
  rule: string;
  /** Where it does; everywhere when it is left out. */
  on?: readonly Surface[];
  holds: (nudge: Nudge, situation: Situation) => boolean;
}

/** Surfaces that come to the person; the popup they open themselves. */
const COMING = ["new-tab", "icon", "notification"] as const;
/** The icon may change at any time, since it interrupts nobody. */
const SPEAKING = ["new-tab", "notification"] as const;

/** A nudge that has its permit keeps it; one that was put off was promised for that time (R1). */
const hasPermit = ({ permit }: Nudge) => permit !== undefined;
const needsPermit = (nudge: Nudge) => !hasPermit(nudge) && nudge.kind !== "weekly";
const countsToday = (nudge: Nudge) => needsPermit(nudge) && !isAskedFor(nudge.kind);

/** All that can keep a waiting nudge back, in the order in which it is asked. Whatever none of them holds is shown. */
export const HOLDS = [
  // R2: a window that closed is closed.
  {
    rule: "window",
    holds: ({ state, due, closesAt }, { now }) => state !== "waiting" || now < due || now >= closesAt,
  },
  // A plan that stands on its site stands nowhere else (R13).
  { rule: "on-its-site", holds: ({ shown }) => shown?.surface === "site" },
  { rule: "pause", holds: (_, { schedule, now }) => isPausedAt(now, schedule) },
  { rule: "switched-off", holds: ({ kind }, { schedule }) => !isOn(kind, schedule) },
  { rule: "postponed", holds: ({ postponedUntil = 0 }, { now }) => now < postponedUntil },
  { rule: "protected-time", holds: (_, { schedule, now }) => isProtectedAt(now, schedule) },
  {
    rule: "quiet-hours-or-day-off",
    holds: ({ kind }, { schedule, now }) => !isPermittedAt(now, schedule, kind === "weekly"),
  },
  // R25
  {
    rule: "quieted",
    on: SPEAKING,
    holds: ({ kind }, { schedule }) => schedule.quieted.includes(kind),
  },
  // R3
  { rule: "in-focus", on: SPEAKING, holds: (_, { inFocus }) => inFocus },
  // R2
  { rule: "no-breakpoint", on: SPEAKING, holds: (_, { atBreakpoint }) => !atBreakpoint },
  // R22: in the last hour of the working day and not later.
  {
    rule: "after-last-hour",
    on: COMING,
    holds: ({ kind, due }, { now }) => kind === "end-of-day" && now >= due + LAST_HOUR_MS,
  },
  // R4; a plan is asked about by its own count (R13).
  {
    rule: "back-off",
    on: COMING,
    holds: (nudge, { ledger, now }) =>
      needsPermit(nudge) && nudge.kind !== "plan-cue" && now < backOffOf(nudge.kind, ledger).until,
  },
  // R13
  {
    rule: "asked-for-full",
    on: COMING,
    holds: (nudge, situation) => needsPermit(nudge) && isAskedFor(nudge.kind) && isAskedForFull(situation),
  },
  // R1
  {
    rule: "day-full",
    on: COMING,
    holds: (nudge, situation) => countsToday(nudge) && isDayFull(situation),
  },
  {
    rule: "week-full",
    on: COMING,
    holds: (nudge, situation) => countsToday(nudge) && isWeekFull(situation),
  },
  {
    rule: "too-close",
    on: COMING,
    holds: (nudge, situation) =>
      countsToday(nudge) && nudge.postponedUntil === undefined && isTooClose(situation),
  },
] as const satisfies readonly Hold[];
export type HoldRule = (typeof HOLDS)[number]["rule"];

/** The first rule that keeps a nudge from being shown; undefined when none does. */
export function holdOf(nudge: Nudge, situation: Situation): HoldRule | undefined {
  const rules: readonly (Hold & { rule: HoldRule })[] = HOLDS;
  return rules.find(
    ({ on, holds }) => (on === undefined || on.includes(situation.surface)) && holds(nudge, situation),
  )?.rule;
}
