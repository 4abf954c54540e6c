import { useId } from "react";

import { fitsNote, NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { StepProps } from "./step-props.ts";

/** What in the person gets in the way. It may be left open. */
export function ObstacleStep({ draft: { obstacle }, change }: StepProps) {
  const id = useId();
  const fits = fitsNote(obstacle);
  return (
    <div className="field">
      <label className="visually-hidden" htmlFor={id}>
        {messages.plans.obstacle}
      </label>
      <textarea
        id={id}
        dir="auto"
        value={obstacle}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-problem`}
        onChange={(event) => change({ obstacle: event.target.value })}
      />
      {!fits && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {messages.writing.tooLong(formatNumber(obstacle.length - NOTE_MAX))}
        </p>
      )}
    </div>
  );
}
