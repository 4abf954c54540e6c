import { useId, useState } from "react";

import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import { NewLine } from "@/components/writing/NewLine.tsx";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Step } from "@/lib/domain/goals/step.ts";
import {
  keptSteps,
  stepsDone,
  withoutStep,
  withStepBack,
  withStepMoved,
} from "@/lib/domain/goals/steps-of-goal.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { addStep } from "@/lib/storage/goal-parts.ts";
import { changeGoal } from "@/lib/storage/goals.ts";
import { MoveButtons } from "./MoveButtons.tsx";
import { StepEntry } from "./StepEntry.tsx";
import { useFocusAfterMove } from "./use-focus-after-move.ts";
import "./forms/forms.css";

interface Props {
  goal: Goal;
  /** Shown only where there are steps; a plan is kept in whatever form its goal takes (T4). */
  isOptional?: boolean;
}

/** The person's own steps towards a result that is still pursued (T4). */
export function Steps({ goal, isOptional = false }: Props) {
  const steps = keptSteps(goal);
  const title = useId();
  const [undoable, setUndoable] = useState<Undoable>();
  const [spoken, setSpoken] = useState("");
  const keepFocus = useFocusAfterMove(steps.map(({ id }) => id).join(" "));
  const words = messages.goalForms.steps;
  const done = stepsDone(goal);
  if (isOptional && goal.steps.length === 0) return null;

  const restore = async ({ id }: Step) => {
    await changeGoal(goal.id, (held) => withStepBack(held, id), Date.now());
  };
  const remove = async (step: Step) => {
    const now = Date.now();
    await changeGoal(goal.id, (held) => withoutStep(held, step.id, now), now);
    setUndoable({ id: step.id, done: words.removed, undo: () => restore(step) });
  };
  const move = async (step: Step, place: number, by: -1 | 1, button: HTMLButtonElement) => {
    keepFocus(button);
    await changeGoal(goal.id, (held) => withStepMoved(held, step.id, by), Date.now());
    setSpoken(messages.goalForms.moved(formatNumber(place + by + 1), formatNumber(steps.length)));
  };

  return (
    <section className="goal-form-part" aria-labelledby={title}>
      <div className="goal-part-head">
        <h2 id={title}>{words.title}</h2>
        {done > 0 && <p className="hint">{words.done(formatNumber(done), formatNumber(steps.length))}</p>}
      </div>
      {steps.length === 0 && <p className="hint">{words.lead}</p>}
      <ol role="list" className="steps">
        {steps.map((step, place) => (
          <StepEntry key={step.id} goal={goal} step={step} onRemove={() => remove(step)}>
            <MoveButtons
              place={place}
              count={steps.length}
              labels={[messages.goalForms.moveUp, messages.goalForms.moveDown]}
              onMove={(by, button) => move(step, place, by, button)}
            />
          </StepEntry>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      <NewLine
        draft={`goals/${goal.id}/step`}
        label={words.add}
        hint={words.addHint}
        keep={words.addNow}
        onKeep={(line) => addStep(goal.id, line, Date.now())}
      />
      <WhyAsked why={words.why} source="T4" />
      <DeletedLately rows={goal.steps} nameOf={({ text }) => text} onRestore={restore} />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </section>
  );
}
