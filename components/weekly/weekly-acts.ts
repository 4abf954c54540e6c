import { storeTyped } from "@/components/writing/use-saved-text.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { askWeekly } from "@/lib/prompts/ask-weekly.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { loadKnown } from "@/lib/storage/known.ts";
import { askInWeekly, finishWeekly } from "@/lib/storage/reflections.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";

/** What a weekly ends in: the practice that goes on, or the words of a new one, "" for none. */
export type WeeklyEnd = { carried: Practice } | { text: string };

/**
 * Asks what a weekly does not ask yet: all of it once the ratings are given, or what two minutes left out.
 * `rated` is the Monday of the week that they were given for.
 */
export async function askTheRest(reflection: Reflection, rated: DayKey): Promise<void> {
  const view = { ...reflection, period: rated };
  const answers = askWeekly(view, await loadKnown(view), reflection.answers);
  await askInWeekly(reflection.id, answers, Date.now());
}

/** Finishes a weekly once everything in it is stored; false when something is not. */
export async function finish(reflection: Reflection, end: WeeklyEnd, today: DayKey): Promise<boolean> {
  if (!(await storeTyped())) return false;
  const intention = await loadCurrentIntention();
  const isNone = "text" in end && end.text === "";
  const practice = "carried" in end ? end : { text: end.text, intentionId: intention?.id };
  await finishWeekly(reflection.id, isNone ? undefined : practice, today, Date.now());
  await settleNow();
  return true;
}
