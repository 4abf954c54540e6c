import { type ReactNode, useId } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import { ENTRY_KINDS } from "@/lib/domain/timeline/entry.ts";
import { messages } from "@/lib/messages/messages.ts";
import { type ChosenFilter, NOTHING_CHOSEN } from "./chosen-filter.ts";

interface Props {
  chosen: ChosenFilter;
  intentions: readonly Intention[];
  goals: readonly Goal[];
  onChoose: (change: Partial<ChosenFilter>) => void;
}

/** Narrows the timeline by what, for which intention or goal, and when. */
export function TimelineFilters({ chosen, intentions, goals, onChoose }: Props) {
  const words = messages.timeline.filters;
  const { query: _, ...nothing } = NOTHING_CHOSEN;
  const { query: __, ...narrowing } = chosen;
  const isNarrowed = Object.values(narrowing).some((value) => value !== "");
  return (
    <details className="timeline-filters">
      <summary>{words.title}</summary>
      <div className="timeline-fields">
        <Select label={words.kind} value={chosen.kind} onChoose={(kind) => onChoose({ kind })}>
          <option value="">{words.everything}</option>
          {ENTRY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {messages.timeline.kinds[kind]}
            </option>
          ))}
          <optgroup label={words.moments}>
            {MOMENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {messages.moments.kinds[kind].name}
              </option>
            ))}
          </optgroup>
        </Select>
        {intentions.length > 0 && (
          <Select
            label={words.intention}
            value={chosen.intentionId}
            onChoose={(intentionId) => onChoose({ intentionId })}
          >
            <option value="">{words.anyIntention}</option>
            {intentions.map(({ id, text }) => (
              <option key={id} value={id} dir="auto">
                {text}
              </option>
            ))}
          </Select>
        )}
        {goals.length > 0 && (
          <Select label={words.goal} value={chosen.goalId} onChoose={(goalId) => onChoose({ goalId })}>
            <option value="">{words.anyGoal}</option>
            {goals.map(({ id, text }) => (
              <option key={id} value={id} dir="auto">
                {text}
              </option>
            ))}
          </Select>
        )}
        <Day label={words.from} value={chosen.from} onChoose={(from) => onChoose({ from })} />
        <Day label={words.until} value={chosen.until} onChoose={(until) => onChoose({ until })} />
      </div>
      {isNarrowed && (
        <button type="button" className="button-quiet" onClick={() => onChoose(nothing)}>
          {words.clear}
        </button>
      )}
    </details>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChoose: (value: string) => void;
}

function Select({ label, value, onChoose, children }: FieldProps & { children: ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

function Day({ label, value, onChoose }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="date" value={value} onChange={(event) => onChoose(event.target.value)} />
    </div>
  );
}
