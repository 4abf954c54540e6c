import { choiceQuestionSchema } from "@/lib/domain/goals/choices.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import { goalWordSchema } from "@/lib/domain/goals/words.ts";
import { messages } from "@/lib/messages/messages.ts";

/** What was answered at a step, in words; undefined when it was passed over. */
export function answerAt({ choices, words }: Goal, step: TalkStep): string | undefined {
  const question = choiceQuestionSchema.safeParse(step);
  if (question.success) {
    const options = new Map(Object.entries(messages.talk.options[question.data]));
    return options.get(choices[question.data] ?? "");
  }
  const word = goalWordSchema.safeParse(step === "ladder" ? "rung1" : step);
  return word.success ? words[word.data]?.trim() || undefined : undefined;
}

export function isAnswered(goal: Goal, step: TalkStep): boolean {
  return answerAt(goal, step) !== undefined;
}
