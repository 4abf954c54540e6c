import { followUpsOf, withFollowUpText } from "@/lib/domain/reflections/follow-ups.ts";
import type { Reflection, Tap } from "@/lib/domain/reflections/reflection.ts";
import { database } from "./database.ts";
import { writeText } from "./written-text.ts";

/** Which text of an answer: its own, or that under the further question of a tap. */
export type AnswerPart = "text" | Tap;

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
      if (part === "text" || answer === undefined) return answer?.text ?? "";
      return followUpsOf(answer).find(({ tap }) => tap === part)?.text ?? "";
    },
    written: (reflection: Reflection, words: string): Reflection => ({
      ...reflection,
      answers: reflection.answers.map((answer) => {
        if (answer.questionId !== questionId) return answer;
        return part === "text" ? { ...answer, text: words } : withFollowUpText(answer, part, words);
      }),
    }),
  };
  return writeText(database.reflections, "reflections", id, place, text, seen, now);
}
