import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { answerNudge, answerWaiting } from "@/lib/storage/nudges.ts";
import { carryPractice, letPracticeGo, startPractice } from "@/lib/storage/practices.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";

/** Whatever a person does with the practice answers the morning nudge. */
async function answerMorning(): Promise<void> {
  await answerWaiting("morning", Date.now());
  await settleNow();
}

export async function practise(text: string, today: DayKey): Promise<void> {
  const intention = await loadCurrentIntention();
  await startPractice({ text, intentionId: intention?.id }, today, Date.now());
  await answerMorning();
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
