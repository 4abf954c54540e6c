import { useId } from "react";

import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeExperiment } from "@/lib/storage/experiments.ts";

interface Props {
  experiment: Experiment;
  goals: readonly Goal[];
}

/** The goal that an experiment belongs to, if any; nothing while there are no goals. */
export function ExperimentGoal({ experiment, goals }: Props) {
  const id = useId();
  if (goals.length === 0) return null;
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {messages.experiments.goal}
      </label>
      <select
        id={id}
        value={experiment.goalId ?? ""}
        onChange={(event) =>
          changeExperiment(experiment.id, { goalId: event.target.value || undefined }, Date.now())
        }
      >
        <option value="">{messages.experiments.noGoal}</option>
        {goals.map((goal) => (
          <option key={goal.id} value={goal.id}>
            {goal.text}
          </option>
        ))}
      </select>
    </div>
  );
}
