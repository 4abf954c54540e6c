import { useState } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { GOAL_QUESTIONS } from "@/lib/prompts/goal-questions.ts";
import { AskedField } from "./AskedField.tsx";
import { ToIntention } from "./ToIntention.tsx";
import "./forms/forms.css";

interface Props {
  goal: Goal;
  /** Offered, folded away, also where nothing of it is written. */
  isOffered?: boolean;
}

/**
 * What is already true of a goal, and the goal as a success that is here and grows (T1, T3), kept
 * with it in whatever form it has (T4). Nothing where neither is written or offered.
 */
export function OutcomePart({ goal, isOffered = false }: Props) {
  const isWritten = [goal.words.outcome, goal.words.alreadyTrue].some(
    (text) => text !== undefined && text !== "",
  );
  // While the page is open, emptied fields stay where they are.
  const [wasWritten] = useState(isWritten);

  if (isWritten || wasWritten) {
    return (
      <div className="goal-form-part">
        <OutcomeFields goal={goal} />
      </div>
    );
  }
  if (!isOffered) return null;
  return (
    <details className="goal-form-part">
      <summary>{messages.goalForms.outcome}</summary>
      <OutcomeFields goal={goal} />
    </details>
  );
}

function OutcomeFields({ goal }: { goal: Goal }) {
  const { alreadyTrue, outcome } = GOAL_QUESTIONS;
  return (
    <div className="goal-questions">
      <AskedField
        goal={goal}
        word="alreadyTrue"
        question={alreadyTrue.text}
        hint={messages.talk.alreadyTrue.hint}
        why={alreadyTrue.why}
        source={alreadyTrue.source}
      />
      <AskedField
        goal={goal}
        word="outcome"
        question={outcome.text}
        hint={messages.talk.outcome.hint}
        why={outcome.why}
        source={outcome.source}
      >
        <ToIntention goal={goal} offer={({ words }) => ({ text: words.outcome ?? "" })} />
      </AskedField>
    </div>
  );
}
