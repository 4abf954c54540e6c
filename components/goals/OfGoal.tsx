import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  goalId: string | undefined;
  /** All goals without the deleted. */
  goals: readonly Goal[];
}

/** The way to the goal that something belongs to; nothing when it belongs to none that is there. */
export function OfGoal({ goalId, goals }: Props) {
  const goal = goals.find(({ id }) => id === goalId);
  if (goal === undefined) return null;
  return (
    <p className="hint">
      {messages.goals.of}{" "}
      <a href={addressOf("goals", goal.id)} dir="auto">
        {goal.text}
      </a>
    </p>
  );
}
