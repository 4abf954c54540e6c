import { WrittenField } from "@/components/writing/WrittenField.tsx";
import type { Experiment, ExperimentText } from "@/lib/domain/experiments/experiment.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeExperiment } from "@/lib/storage/experiments.ts";

interface Props {
  experiment: Experiment;
  field: ExperimentText;
  length?: "line" | "note";
}

/** One text of an experiment, stored as it is typed. */
export function ExperimentField({ experiment, field, length = "note" }: Props) {
  const { label, hint } = messages.experiments.fields[field];
  const name = `experiments/${experiment.id}/${field}`;
  return (
    <WrittenField
      key={name}
      name={name}
      label={label}
      hint={hint}
      length={length}
      stored={experiment[field]}
      storedAt={experiment.updatedAt}
      write={(text, seen, now) => writeExperiment(experiment.id, field, text, seen, now)}
    />
  );
}
