import { goTo } from "@/components/journal/room-in-address.ts";
import { type GoalForm, GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { recommendation } from "@/lib/domain/goals/recommendation.ts";
import { RECOMMENDATION_RULES } from "@/lib/domain/goals/recommendation-rules.ts";
import { messages } from "@/lib/messages/messages.ts";
import { giveForm } from "@/lib/storage/goals.ts";

/** The form that could fit, with its reason and the runner-up; any other can be taken as well (R24). */
export function FormStep({ goal }: { goal: Goal }) {
  const { form, runnerUp, rule } = recommendation(goal.choices);
  const words = messages.talk.form;
  const take = async (taken: GoalForm) => {
    await giveForm(goal.id, taken, Date.now());
    goTo("goals", goal.id);
  };

  return (
    <div className="stack talk-form">
      <p className="lead">{words.fits(words.named[form])}</p>
      <p className="reading">{messages.talk.rules[rule].reason}</p>
      <p>{messages.goals.forms[form].meaning}</p>
      <p className="talk-runner-up">
        {words.otherwise(words.named[runnerUp])} {messages.goals.forms[runnerUp].meaning}
      </p>
      <div className="row">
        <button type="button" className="button-primary" onClick={() => take(form)}>
          {words.take(messages.goals.forms[form].name)}
        </button>
        <button type="button" onClick={() => take(runnerUp)}>
          {words.takeOther(messages.goals.forms[runnerUp].name)}
        </button>
      </div>
      <details>
        <summary>{words.others}</summary>
        <ul role="list" className="stack">
          {GOAL_FORMS.filter((other) => other !== form && other !== runnerUp).map((other) => (
            <li key={other}>
              <p>{messages.goals.forms[other].meaning}</p>
              <button type="button" className="button-quiet" onClick={() => take(other)}>
                {words.takeOther(messages.goals.forms[other].name)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.rules}</summary>
        <p className="hint">{words.rulesHint}</p>
        <ol className="talk-rules">
          {RECOMMENDATION_RULES.map(({ id }) => (
            <li key={id} aria-current={id === rule || undefined}>
              {messages.talk.rules[id].rule}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
