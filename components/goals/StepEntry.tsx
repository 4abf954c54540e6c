import { type ReactNode, useState } from "react";

import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import { WrittenField } from "@/components/writing/WrittenField.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Step } from "@/lib/domain/goals/step.ts";
import { withStepDone } from "@/lib/domain/goals/steps-of-goal.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { writeStepText } from "@/lib/storage/goal-parts.ts";
import { changeGoal } from "@/lib/storage/goals.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

interface Props {
  goal: Goal;
  step: Step;
  onRemove: () => void;
  /** The ways to move it. */
  children: ReactNode;
}

/** One step: done or ahead, and what else can be done with it. */
export function StepEntry({ goal, step, onRemove, children }: Props) {
  const [isEditing, setEditing] = useState(false);
  const [isDone, setDone] = useAhead(step.doneAt !== undefined);
  const words = messages.goalForms.steps;

  const mark = async (done: boolean) => {
    setDone(done);
    const now = Date.now();
    await changeGoal(goal.id, (held) => withStepDone(held, step.id, done ? now : undefined), now);
  };

  return (
    <li className="step" data-done={isDone || undefined}>
      <label className="choice">
        <input type="checkbox" checked={isDone} onChange={(event) => mark(event.target.checked)} />
        <span>
          <span className="reading step-words" dir="auto">
            {step.text}
          </span>
          {isDone && step.doneAt !== undefined && (
            <span className="hint step-done">
              {words.doneOn(formatDay(calendarDayAt(step.doneAt, currentZone()), "date"))}
            </span>
          )}
        </span>
      </label>
      <details className="step-more">
        <summary aria-label={messages.goalForms.moreAbout(step.text)}>{messages.goalForms.more}</summary>
        {isEditing && (
          <WrittenField
            name={`goals/${goal.id}/steps/${step.id}`}
            label={words.reword}
            length="line"
            stored={step.text}
            storedAt={goal.updatedAt}
            write={(text, seen, now) => writeStepText(goal.id, step.id, text, seen, now)}
            isLabelHidden
            takesFocus
          />
        )}
        <div className="row quiet-acts">
          <button type="button" className="button-quiet" onClick={() => setEditing(!isEditing)}>
            {isEditing ? words.rewordDone : words.reword}
          </button>
          {children}
          <DeleteButton name={step.text} onDelete={onRemove} />
        </div>
      </details>
    </li>
  );
}
