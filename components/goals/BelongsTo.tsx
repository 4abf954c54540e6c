import { useId } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

interface Props {
  goalId: string | undefined;
  /** All goals without the deleted. */
  goals: readonly Goal[];
  onChoose: (goalId: string | undefined) => void;
}

/**
 * The goal that something belongs to, if any: one of those pursued, or the one it belongs to
 * already. Nothing while there is none to choose.
 */
export function BelongsTo({ goalId, goals, onChoose }: Props) {
  const [shown, showAhead] = useAhead(goalId);
  const id = useId();
  const choices = goals.filter((goal) => goal.standing === "held" || goal.id === goalId);
  if (choices.length === 0) return null;

  const choose = (chosen: string | undefined) => {
    showAhead(chosen);
    onChoose(chosen);
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {messages.goals.belongsTo}
      </label>
      <select id={id} value={shown ?? ""} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{messages.goals.noGoal}</option>
        {choices.map((goal) => (
          <option key={goal.id} value={goal.id} dir="auto">
            {goal.text}
          </option>
        ))}
      </select>
    </div>
  );
}
