import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";

/** The experiments of a goal that are being tried. */
export function TestsUnderWay({ tests }: { tests: readonly Experiment[] }) {
  return (
    <div className="card stack shift-tests">
      <p className="label">{messages.shift.protect.underWay}</p>
      <ul role="list" className="stack">
        {tests.map(({ id, text, fromDay, untilDay }) => (
          <li key={id}>
            <p className="reading" dir="auto">
              {text}
            </p>
            {fromDay && untilDay && <p className="hint">{formatDays(fromDay, untilDay, false)}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf("experiments")}>{messages.shift.protect.toExperiments}</a>
      </p>
    </div>
  );
}
