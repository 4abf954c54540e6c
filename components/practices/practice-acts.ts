import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { answerNudge, answerWaiting } from "@/lib/storage/nudges.ts";
import { carryPractice, letPracticeGo } from "@/lib/storage/practices.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import { keepPractice } from "./keep-practice.ts";

/** Whatever a person does with the practice answers the morning nudge. */
async function answerMorning(): Promise<void> {
  await answerWaiting(["morning"], Date.now());
  await settleNow();
}

/** @returns the practice that another page has put there meanwhile; undefined when this one is kept */
export async function practise(
  text: string,
  seen: Practice | undefined,
  today: DayKey,
): Promise<Practice | undefined> {
  const other = await keepPractice(text, seen, today, Date.now());
  if (other === undefined) await answerMorning();
  return other;
}

export async function carry(practice: Practice, today: DayKey): Promise<void> {
  await carryPractice(practice.id, today, Date.now());
  await answerMorning();
}

export async function letGo(practice: Practice): Promise<void> {
  await letPracticeGo(practice.id, Date.now());
  await answerMorning();
}

export async function notToday(nudgeId: string): Promise<void> {
  await answerNudge(nudgeId, "declined", Date.now());
  await settleNow();
}
