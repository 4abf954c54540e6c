import type { ReactNode } from "react";

import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { GoalWord } from "@/lib/domain/goals/words.ts";
import type { SourceId } from "@/lib/prompts/source-id.ts";
import { GoalField } from "./GoalField.tsx";

interface Props {
  goal: Goal;
  word: GoalWord;
  question: string;
  hint?: string | undefined;
  why: string;
  source: SourceId;
  takesFocus?: boolean;
  /** What can be done with the answer. */
  children?: ReactNode;
}

/** A question about a goal with its answer, and where it comes from. */
export function AskedField({ goal, word, question, hint, why, source, takesFocus = false, children }: Props) {
  return (
    <div className="goal-asked">
      <GoalField goal={goal} word={word} label={question} hint={hint} takesFocus={takesFocus}>
        <WhyAsked why={why} source={source} />
      </GoalField>
      {children}
    </div>
  );
}
