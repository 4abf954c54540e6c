import type { Intention } from "../intentions/intention.ts";
import type { Practice } from "../practices/practice.ts";
import { isKept } from "../row.ts";
import { calendarDayAt } from "../time/wall-clock.ts";
import type { Stretch } from "./stretch.ts";

/**
 * The intentions that were lived between two days: those that came or were taken up then, and those
 * whose practice was lived then. In the order in which they were written.
 */
export function intentionsLived(
  intentions: readonly Intention[],
  practices: readonly Practice[],
  { first, last }: Stretch,
  zone: string,
): Intention[] {
  const isWithin = (at: number) => {
    const day = calendarDayAt(at, zone);
    return day >= first && day <= last;
  };
  const practised = new Set(
    practices
      .filter((practice) => isKept(practice) && calendarDayAt(practice.createdAt, zone) <= last)
      .filter(({ endedAt }) => endedAt === undefined || calendarDayAt(endedAt, zone) >= first)
      .map(({ intentionId }) => intentionId),
  );
  return intentions
    .filter(isKept)
    .filter(({ id, createdAt, chosenAt }) => isWithin(createdAt) || isWithin(chosenAt) || practised.has(id))
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
