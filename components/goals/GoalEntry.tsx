import { addressOf } from "@/components/journal/room-in-address.ts";
import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";

/** One goal in the list: its words, its form, and where one goes on with it. */
export function GoalEntry({ goal }: { goal: Goal }) {
  const form = formOf(goal);
  const isTalked = goal.talkStep !== undefined;
  return (
    <li className="goal-entry">
      <a href={isTalked ? addressOf("goals", goal.id, "talk") : addressOf("goals", goal.id)} dir="auto">
        {goal.text}
      </a>
      <p className="hint">
        {isTalked ? messages.goals.goOn : form ? messages.goals.forms[form].name : messages.goals.formless}
      </p>
    </li>
  );
}
