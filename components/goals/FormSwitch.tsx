import { type FormEvent, useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import { type GoalForm, GOAL_FORMS, goalFormSchema } from "@/lib/domain/goals/goal-form.ts";
import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { giveForm } from "@/lib/storage/goals.ts";

/** The way to another form. What the goal was is kept, and it can go back at any time (L10). */
export function FormSwitch({ goal }: { goal: Goal }) {
  const present = formOf(goal);
  const [chosen, setChosen] = useState<GoalForm>();
  const [isOpen, setOpen] = useState(false);
  const words = messages.goals.another;

  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    setOpen(false);
    await giveForm(goal.id, chosen, Date.now());
  };

  return (
    <details
      className="goal-part"
      open={isOpen || present === undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      <form className="stack" onSubmit={change}>
        <fieldset>
          <legend className="hint">{words.lead}</legend>
          {GOAL_FORMS.map((form) => (
            <label key={form} className="choice">
              <input
                type="radio"
                name="form"
                value={form}
                checked={(chosen ?? present) === form}
                onChange={(event) => setChosen(goalFormSchema.parse(event.target.value))}
              />
              <span>
                {messages.goals.forms[form].name}
                <span className="hint goal-form-meaning">{messages.goals.forms[form].meaning}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="row">
          <button type="submit" disabled={chosen === undefined || chosen === present}>
            {words.change}
          </button>
          <a className="button button-quiet" href={addressOf("goals", goal.id, "talk")}>
            {words.talk}
          </a>
        </div>
      </form>
    </details>
  );
}
