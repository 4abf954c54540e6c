import { type ReactNode, useState } from "react";

import type { Checkpoint, CheckpointChange } from "@/lib/domain/goals/checkpoint.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { CheckpointChangeForm } from "./CheckpointChangeForm.tsx";

/** What was just done with a checkpoint. */
export interface CheckpointKept {
  checkpointId: string;
  change: CheckpointChange["change"];
}

const WAYS = ["reached", "kept", "moved", "reshaped", "dropped"] as const;

interface Props {
  goal: Goal;
  checkpoint: Checkpoint;
  /** Its place in the list. */
  place: number;
  today: DayKey;
  /** It was just changed, and may stand at another place now. */
  takesFocus: boolean;
  onKept: (kept: CheckpointKept | undefined) => void;
  /** The ways to move it. */
  children?: ReactNode;
}

/** The form has gone, or the entry was put at another place, and the focus with it. */
function focusWhenLost(heading: HTMLElement | null): void {
  if (document.activeElement === document.body) heading?.focus();
}

/** One checkpoint: what one would see there, when, and what can become of it (L4). */
export function CheckpointEntry({ goal, checkpoint, place, today, takesFocus, onKept, children }: Props) {
  const [change, setChange] = useState<CheckpointChange["change"]>();
  const [isBack, setBack] = useState(false);
  const { id, sees, day, standing } = checkpoint;
  const words = messages.milestones;

  const begin = (chosen: CheckpointChange["change"]) => {
    onKept(undefined);
    setBack(false);
    setChange(chosen);
  };
  const end = (kept: CheckpointChange["change"] | undefined) => {
    setChange(undefined);
    setBack(kept === undefined);
    if (kept !== undefined) onKept({ checkpointId: id, change: kept });
  };

  return (
    <article className="checkpoint">
      <h3 key={place} dir="auto" tabIndex={-1} ref={takesFocus || isBack ? focusWhenLost : undefined}>
        {sees}
      </h3>
      <p className="hint">{whenOf(checkpoint)}</p>
      {standing === "ahead" && day !== undefined && day < today && <p className="hint">{words.dayHasCome}</p>}
      {change !== undefined && (
        <CheckpointChangeForm
          key={change}
          goal={goal}
          checkpoint={checkpoint}
          change={change}
          today={today}
          onEnd={end}
        />
      )}
      {change === undefined && standing === "ahead" && (
        <details>
          <summary aria-label={words.whatAbout(sees)}>{words.what}</summary>
          <div className="row quiet-acts">
            {WAYS.map((way) => (
              <button key={way} type="button" className="button-quiet" onClick={() => begin(way)}>
                {words.acts[way]}
              </button>
            ))}
            {children}
          </div>
        </details>
      )}
      {change === undefined && standing !== "ahead" && (
        <div className="quiet-acts">
          <button
            type="button"
            className="button-quiet"
            aria-label={words.takeUpNamed(sees)}
            onClick={() => begin("kept")}
          >
            {words.takeUp}
          </button>
        </div>
      )}
    </article>
  );
}

function whenOf({ standing, day, history }: Checkpoint): string {
  const reached = history.findLast(({ change }) => change === "reached");
  if (standing === "reached" && reached) {
    return messages.milestones.reachedOn(formatDay(calendarDayAt(reached.at, currentZone()), "date"));
  }
  return day === undefined ? messages.milestones.noDay : messages.milestones.by(formatDay(day, "date"));
}
