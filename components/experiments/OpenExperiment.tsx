import { useId } from "react";

import { BelongsTo } from "@/components/goals/BelongsTo.tsx";
import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeExperiment } from "@/lib/storage/experiments.ts";
import { ExperimentField } from "./ExperimentField.tsx";

interface Props {
  experiment: Experiment;
  goals: readonly Goal[];
  onDelete: () => void;
}

/**
 * An experiment under way. It is closed by what it taught, whatever happened; until something is
 * written there it stays open.
 */
export function OpenExperiment({ experiment, goals, onDelete }: Props) {
  const id = useId();
  const words = messages.experiments;
  const { fromDay, untilDay } = experiment;
  const hasLearned = experiment.learned.trim() !== "";
  const give = (goalId: string | undefined) => changeExperiment(experiment.id, { goalId }, Date.now());
  const close = () => changeExperiment(experiment.id, { closedAt: Date.now() }, Date.now());

  return (
    <article className="experiment" aria-labelledby={id}>
      <h2 id={id} dir="auto">
        {experiment.text}
      </h2>
      {fromDay && untilDay && <p className="hint">{words.between(formatDays(fromDay, untilDay, false))}</p>}
      <details>
        <summary>{words.before}</summary>
        <div className="stack">
          <ExperimentField experiment={experiment} field="text" length="line" />
          <ExperimentField experiment={experiment} field="occasion" />
          <ExperimentField experiment={experiment} field="expected" />
          <BelongsTo goalId={experiment.goalId} goals={goals} onChoose={give} />
        </div>
      </details>
      <details>
        <summary>{words.after}</summary>
        <div className="stack">
          <ExperimentField experiment={experiment} field="happened" />
          <ExperimentField experiment={experiment} field="learned" />
          <ExperimentField experiment={experiment} field="next" />
          <div className="row">
            <button type="button" className="button-primary" disabled={!hasLearned} onClick={close}>
              {words.close}
            </button>
          </div>
          {!hasLearned && <p className="hint">{words.closeHint}</p>}
        </div>
      </details>
      <div className="row">
        <DeleteButton name={experiment.text} onDelete={onDelete} />
      </div>
    </article>
  );
}
