import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { askInstead } from "@/lib/prompts/ask-weekly.ts";
import { loadKnown } from "@/lib/storage/known.ts";
import { passOver } from "@/lib/storage/reflections.ts";
import { sayOfQuestion } from "@/lib/storage/standings.ts";

/** Each part of a weekly has one other question to offer; what was written would go out of sight with it. */
export function canBePassedOver({ answers }: Reflection, { slot, followUp }: Answer): boolean {
  return (
    (followUp?.text ?? "").trim() === "" && !answers.some((other) => other.slot === slot && other.skipped)
  );
}

/** Puts another question in the place of one, and returns its id; undefined when there is no other. */
export async function instead(reflection: Reflection, questionId: string): Promise<string | undefined> {
  const known = await loadKnown(reflection);
  const other = askInstead(reflection, known, reflection.answers, questionId);
  if (other === undefined) return undefined;
  await passOver(reflection.id, questionId, other, Date.now());
  return other.questionId;
}

export function sayOf(
  questionId: string,
  standing: QuestionStanding["standing"],
  today: DayKey,
): Promise<void> {
  return sayOfQuestion(questionId, standing, today, Date.now());
}
