import { isKept } from "../row.ts";
import type { DayKey } from "../time/day-key.ts";
import { isWrittenIn } from "./follow-ups.ts";
import { latestPeriodFirst } from "./newest-first.ts";
import type { Reflection } from "./reflection.ts";

/** Whether a reflection holds any words of the person’s. */
export function isWritten({ answers, practiceText }: Pick<Reflection, "answers" | "practiceText">): boolean {
  return practiceText.trim() !== "" || answers.some(isWrittenIn);
}

/**
 * Whether a reflection waits to be gone on with. One that was emptied again does not: it would stand in
 * the way of what comes today.
 */
export function isWrittenDraft(reflection: Reflection): boolean {
  return isKept(reflection) && reflection.finishedAt === undefined && isWritten(reflection);
}

/** The draft that is gone on with: the one that is `shownId`, also while it is being emptied, else the first with words. */
export function draftInView(
  rows: readonly Reflection[],
  shownId: string | undefined,
): Reflection | undefined {
  return (
    rows.find(({ id, finishedAt }) => id === shownId && finishedAt === undefined) ?? rows.find(isWrittenDraft)
  );
}

/**
 * The row that a room shows, of the rows of its kind: the latest draft with words, whenever it was begun;
 * else that of `period`, one that is finished before one that is not. Of several for one period, which
 * merging may leave, the one changed last. Undefined when nothing is written.
 *
 * @param shownId the draft that the room shows already: it stays, also while it is being emptied
 */
export function rowInView(
  rows: readonly Reflection[],
  period: DayKey,
  shownId?: string,
): Reflection | undefined {
  const kept = latestPeriodFirst(rows.filter(isKept));
  const ofPeriod = kept.filter((row) => row.period === period);
  return (
    draftInView(kept, shownId) ?? ofPeriod.find(({ finishedAt }) => finishedAt !== undefined) ?? ofPeriod[0]
  );
}
