import type { DaySummary } from "../days/day-summary.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Experiment } from "../experiments/experiment.ts";
import type { Goal } from "../goals/goal.ts";
import { type MapChange, mapHistory } from "../goals/map-history.ts";
import type { Intention } from "../intentions/intention.ts";
import type { Practice } from "../practices/practice.ts";
import type { Reflection } from "../reflections/reflection.ts";
import { isKept } from "../row.ts";
import { type DayKey, dayKeySchema } from "../time/day-key.ts";
import { calendarDayAt } from "../time/wall-clock.ts";
import { intentionsLived } from "./intentions-lived.ts";
import { type LoggedStretch, momentsByWeek } from "./moments-by-week.ts";
import { type Stretch, stretchesBetween } from "./stretch.ts";

/** What a year is put together from, the deleted among them; days, evidence and reflections at least those of the year. */
export interface YearRows {
  intentions: readonly Intention[];
  practices: readonly Practice[];
  days: readonly DaySummary[];
  evidence: readonly Evidence[];
  experiments: readonly Experiment[];
  reflections: readonly Reflection[];
  goals: readonly Goal[];
}

/** Something that was written, with the day it belongs to. */
export interface Dated<T> {
  day: DayKey;
  of: T;
}

/** A year on one page. Everything in the order of time, nothing in an order of worth. */
export interface YearInView {
  intentions: Intention[];
  months: LoggedStretch[];
  evidence: Dated<Evidence>[];
  /** Experiments that were closed: what they taught stands with them. */
  experiments: Dated<Experiment>[];
  /** Practices that reflections ended in, each at the first reflection that has it. */
  practices: Dated<Reflection>[];
  milestones: Dated<MapChange & { goal: Goal }>[];
}

/** The first and last day of a year of the calendar, from 1 to 9999; undefined for what is no year. */
export function daysOfYear(year: string): Stretch | undefined {
  if (!/^\d{4}$/u.test(year)) return undefined;
  const first = dayKeySchema.safeParse(`${year}-01-01`).data;
  const last = dayKeySchema.safeParse(`${year}-12-31`).data;
  return first && last && { first, last };
}

/** The year from `first` to `last`; instants are read on the clocks of `zone`. */
export function yearInView(rows: YearRows, { first, last }: Stretch, zone: string): YearInView {
  const within = <T>(items: readonly T[], dayOf: (item: T) => DayKey | undefined): Dated<T>[] =>
    items
      .flatMap((of) => {
        const day = dayOf(of);
        return day !== undefined && day >= first && day <= last ? [{ day, of }] : [];
      })
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const on = (at: number | undefined) => (at === undefined ? undefined : calendarDayAt(at, zone));
  const changes = rows.goals
    .filter(isKept)
    .flatMap((goal) => mapHistory(goal).map((change) => ({ ...change, goal })));
  const reflected = rows.reflections.filter(
    (reflection) =>
      isKept(reflection) && reflection.finishedAt !== undefined && reflection.practiceText !== "",
  );
  return {
    intentions: intentionsLived(rows.intentions, rows.practices, { first, last }, zone),
    months: momentsByWeek(rows.days, stretchesBetween(first, last, "month")),
    evidence: within(rows.evidence.filter(isKept), ({ day }) => day),
    experiments: within(rows.experiments.filter(isKept), ({ closedAt }) => on(closedAt)),
    practices: eachOnce(within(reflected, ({ untilDay }) => untilDay)),
    milestones: within(changes, ({ at, change }) => (change === "kept" ? undefined : on(at))),
  };
}

function eachOnce(practices: readonly Dated<Reflection>[]): Dated<Reflection>[] {
  const said = new Set<string>();
  return practices.filter(({ of: { practiceText } }) => {
    const isNew = !said.has(practiceText);
    said.add(practiceText);
    return isNew;
  });
}
