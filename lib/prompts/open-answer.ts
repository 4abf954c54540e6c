import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { type BankQuestion, SLOT_OF } from "./bank/question.ts";

/** A question as it is put to the person, in the words in which it is asked, with nothing written yet. */
export function openAnswer({ id, category }: BankQuestion, question: string): Answer {
  return { slot: SLOT_OF[category], questionId: id, question, text: "" };
}
