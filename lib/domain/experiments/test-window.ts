import { addDays, type DayKey, dayKeySchema } from "../time/day-key.ts";

/** The days within which a safe test is to be tried, both included (R16). */
export interface TestWindow {
  fromDay: DayKey;
  untilDay: DayKey;
}

const DAYS_TO_TEST = 14;

/** When a test that begins on `fromDay` is to be done, unless the person says otherwise. */
export function usualEnd(fromDay: DayKey): DayKey {
  return addDays(fromDay, DAYS_TO_TEST);
}

/** The window between two days as typed; undefined when one is no day, or the end comes first. */
export function testWindowFrom(from: string, until: string): TestWindow | undefined {
  const fromDay = dayKeySchema.safeParse(from);
  const untilDay = dayKeySchema.safeParse(until);
  if (!fromDay.success || !untilDay.success || untilDay.data < fromDay.data) return undefined;
  return { fromDay: fromDay.data, untilDay: untilDay.data };
}
