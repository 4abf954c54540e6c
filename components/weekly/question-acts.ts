import { followUpsOf } from "@/lib/domain/reflections/follow-ups.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { askInstead } from "@/lib/prompts/ask-weekly.ts";
import { loadKnown } from "@/lib/storage/known.ts";
import { passOver } from "@/lib/storage/reflections.ts";

/** Each part of a weekly has one other question to offer; what was written would go out of sight with it. */
export function canBePassedOver({ answers }: Reflection, answer: Answer): boolean {
  return (
    followUpsOf(answer).every(({ text }) => text.trim() === "") &&
    !answers.some(({ slot, skipped }) => slot === answer.slot && skipped)
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
