import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { database } from "./database.ts";
import { writeText } from "./written-text.ts";

/** Which text of an answer: its own, or that of the one more question. */
export type AnswerPart = "text" | "followUp";

/**
 * Saves an answer of a finished reflection as it is typed; what it read before is kept as an earlier
 * version. See `writeText`.
 */
export function writeFinishedAnswer(
  id: string,
  questionId: string,
  part: AnswerPart,
  text: string,
  seen: string,
  now: number,
) {
  const place = {
    read: ({ answers }: Reflection) => {
      const answer = answers.find((one) => one.questionId === questionId);
      return (part === "text" ? answer?.text : answer?.followUp?.text) ?? "";
    },
    written: (reflection: Reflection, words: string): Reflection => ({
      ...reflection,
      answers: reflection.answers.map((answer) => {
        if (answer.questionId !== questionId) return answer;
        if (part === "text") return { ...answer, text: words };
        return answer.followUp ? { ...answer, followUp: { ...answer.followUp, text: words } } : answer;
      }),
    }),
  };
  return writeText(database.reflections, "reflections", id, place, text, seen, now);
}
