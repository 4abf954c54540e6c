import type { ReactNode } from "react";

import { AskedField } from "@/components/goals/AskedField.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { ShiftQuestion } from "@/lib/domain/goals/shift-question.ts";
import { messages } from "@/lib/messages/messages.ts";
import { SHIFT_SOURCES } from "@/lib/prompts/shift-sources.ts";

interface Props {
  goal: Goal;
  question: ShiftQuestion;
  takesFocus?: boolean;
  /** What can be done with the answer. */
  children?: ReactNode;
}

/** One question of an identity shift with its answer, and where it comes from. */
export function ShiftField({ goal, question, takesFocus = false, children }: Props) {
  return (
    <AskedField
      goal={goal}
      word={question}
      source={SHIFT_SOURCES[question]}
      takesFocus={takesFocus}
      {...messages.shift.questions[question]}
    >
      {children}
    </AskedField>
  );
}
