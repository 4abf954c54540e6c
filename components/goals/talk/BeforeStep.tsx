import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { nearestGoals } from "@/lib/domain/goals/resemblance/nearest-goals.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeGoal, goals } from "@/lib/storage/goals.ts";
import { useAhead } from "@/lib/ui/ahead.ts";
import { useLive } from "@/lib/ui/live.ts";
import { Options } from "./ChoiceStep.tsx";

/**
 * Have I had this goal before (W1)? The product looks for resemblance and shows the three nearest;
 * whether it is one of them, the person decides.
 */
export function BeforeStep({ goal }: { goal: Goal }) {
  const all = useLive(goals);
  const others = (all ?? []).filter(({ id, createdAt }) => id !== goal.id && createdAt <= goal.createdAt);
  const near = nearestGoals(goal.text, others);
  const offered = others.filter(({ id }) => near.some((one) => one.id === id) || id === goal.repeatsGoalId);

  const [repeats, showAhead] = useAhead(goal.repeatsGoalId);

  const repeat = (repeatsGoalId: string | undefined) => {
    const now = Date.now();
    showAhead(repeatsGoalId);
    void changeGoal(
      goal.id,
      (held) => ({
        ...held,
        repeatsGoalId,
        choices: { ...held.choices, before: repeatsGoalId === undefined ? held.choices.before : "yes" },
      }),
      now,
    );
  };

  return (
    <div className="stack">
      {offered.length > 0 && (
        <div className="card talk-near">
          <fieldset className="talk-options">
            <legend className="hint">{messages.talk.before.offered}</legend>
            {offered.map((other) => (
              <label key={other.id} className="choice reading">
                <input
                  type="radio"
                  name="repeats"
                  checked={repeats === other.id}
                  onChange={() => repeat(other.id)}
                />
                <span dir="auto">{other.text}</span>
                <span className="hint">{formName(other)}</span>
              </label>
            ))}
            <label className="choice reading">
              <input
                type="radio"
                name="repeats"
                checked={repeats === undefined}
                onChange={() => repeat(undefined)}
              />
              {messages.talk.before.none}
            </label>
          </fieldset>
        </div>
      )}
      <Options goal={goal} question="before" />
    </div>
  );
}

function formName(goal: Goal): string {
  const form = formOf(goal);
  return form === undefined ? messages.goals.formless : messages.goals.forms[form].name;
}
