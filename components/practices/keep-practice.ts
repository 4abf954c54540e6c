import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { changePractice } from "@/lib/storage/practices.ts";

/**
 * Keeps a practice as it was written, as one of the current intention. `seen` is the practice that
 * the person began from.
 *
 * @returns the practice that another page has put there meanwhile; undefined when this one is kept
 */
export async function keepPractice(
  text: string,
  seen: Practice | undefined,
  today: DayKey,
  now: number,
): Promise<Practice | undefined> {
  const intention = await loadCurrentIntention();
  const { saved, practice } = await changePractice({ text, intentionId: intention?.id }, seen, today, now);
  return saved ? undefined : practice;
}
