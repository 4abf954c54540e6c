import { useId } from "react";

import { messages } from "@/lib/messages/messages.ts";
import type { StepProps } from "./step-props.ts";

/** The goal that a plan belongs to, or none. */
export function WishStep({ draft, change, goals }: StepProps) {
  const name = useId();
  const choices = [...goals.map(({ id, text }) => ({ id, text })), { id: null, text: messages.goals.noGoal }];
  return (
    <fieldset>
      <legend className="visually-hidden">{messages.plans.steps.wish.question}</legend>
      {choices.map(({ id, text }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name={name}
            checked={draft.goalId === id}
            onChange={() => change({ goalId: id })}
          />
          <span className="reading" dir="auto">
            {text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
