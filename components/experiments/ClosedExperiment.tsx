import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { changeExperiment } from "@/lib/storage/experiments.ts";

interface Props {
  experiment: Experiment;
  onDelete: () => void;
}

/** An experiment that is over: first what it taught, then what it was. */
export function ClosedExperiment({ experiment, onDelete }: Props) {
  const { text, expected, happened, learned, next, closedAt } = experiment;
  const words = messages.experiments;
  const details = [
    { field: "expected", said: expected },
    { field: "happened", said: happened },
    { field: "next", said: next },
  ] as const;
  const reopen = () => changeExperiment(experiment.id, { closedAt: undefined }, Date.now());

  return (
    <li>
      <p className="lead written-words" dir="auto">
        {learned}
      </p>
      <details>
        <summary dir="auto">{text}</summary>
        <dl className="stack">
          {details
            .filter(({ said }) => said.trim() !== "")
            .map(({ field, said }) => (
              <div key={field}>
                <dt className="label">{words.fields[field].label}</dt>
                <dd className="reading written-words" dir="auto">
                  {said}
                </dd>
              </div>
            ))}
        </dl>
        <p className="hint">
          {words.closedOn(formatDay(calendarDayAt(closedAt ?? 0, currentZone()), "date"))}
        </p>
        <div className="row">
          <button type="button" className="button-quiet" onClick={reopen}>
            {words.reopen}
          </button>
          <DeleteButton name={text} onDelete={onDelete} />
        </div>
      </details>
    </li>
  );
}
