import type { ReactNode } from "react";

import { WrittenField } from "@/components/writing/WrittenField.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { GoalWord } from "@/lib/domain/goals/words.ts";
import { writeGoalWord } from "@/lib/storage/goals.ts";

interface Props {
  goal: Goal;
  word: GoalWord;
  label: string;
  hint?: string | undefined;
  isLabelHidden?: boolean;
  takesFocus?: boolean;
  /** What stands beside the hint. */
  children?: ReactNode;
}

/** One of the texts about a goal, stored as it is typed. */
export function GoalField({ goal, word, ...shown }: Props) {
  const name = `goals/${goal.id}/${word}`;
  return (
    <WrittenField
      key={name}
      name={name}
      stored={goal.words[word] ?? ""}
      storedAt={goal.updatedAt}
      write={(text, seen, now) => writeGoalWord(goal.id, word, text, seen, now)}
      {...shown}
    />
  );
}
