import { Suspense } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { isKept } from "@/lib/domain/row.ts";
import { messages } from "@/lib/messages/messages.ts";
import { restoreGoal } from "@/lib/storage/goals.ts";
import { FORM_PAGES } from "./form-pages.ts";
import { FormSwitch } from "./FormSwitch.tsx";
import { GoalHeading } from "./GoalHeading.tsx";
import { GoalHistory } from "./GoalHistory.tsx";
import { GoalLinks } from "./GoalLinks.tsx";
import { GoalStandings } from "./GoalStandings.tsx";

/** A goal in its present form, with everything that belongs to it and the way to another form. */
export function GoalPage({ goal }: { goal: Goal }) {
  const form = formOf(goal);

  if (!isKept(goal)) {
    return (
      <div className="goal">
        <h1 dir="auto">{goal.text}</h1>
        <p>{messages.goals.deleted}</p>
        <div className="row">
          <button type="button" onClick={() => restoreGoal(goal.id, Date.now())}>
            {messages.journal.deleted.restore}
          </button>
          <a href={addressOf("goals")}>{messages.goals.toAll}</a>
        </div>
      </div>
    );
  }
  return (
    <article className="goal">
      <GoalHeading goal={goal} />
      {form && <PresentForm form={form} goal={goal} />}
      <GoalLinks goal={goal} />
      <footer className="goal-foot">
        <FormSwitch goal={goal} />
        <GoalHistory goal={goal} />
        <GoalStandings goal={goal} />
      </footer>
    </article>
  );
}

function PresentForm({ form, goal }: { form: GoalForm; goal: Goal }) {
  const FormPage = FORM_PAGES[form];
  return (
    <Suspense fallback={null}>
      <FormPage goal={goal} />
    </Suspense>
  );
}
