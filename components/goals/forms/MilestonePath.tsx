import { useState } from "react";

import { MoveButtons } from "@/components/goals/MoveButtons.tsx";
import { useFocusAfterMove } from "@/components/goals/use-focus-after-move.ts";
import { withCheckpointShifted } from "@/lib/domain/goals/checkpoint-path.ts";
import type { Checkpoint } from "@/lib/domain/goals/checkpoint.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeGoal } from "@/lib/storage/goals.ts";
import { CheckpointEntry, type CheckpointKept } from "./CheckpointEntry.tsx";

interface Props {
  goal: Goal;
  /** The checkpoints on the way, in its order. */
  path: readonly Checkpoint[];
  today: DayKey;
  /** What was done last. */
  kept: CheckpointKept | undefined;
  onKept: (kept: CheckpointKept | undefined) => void;
}

/** The way from one checkpoint to the next: walked as far as they are reached, dotted from there. */
export function MilestonePath({ goal, path, today, kept, onKept }: Props) {
  const [spoken, setSpoken] = useState("");
  const keepFocus = useFocusAfterMove(path.map(({ id }) => id).join(" "));
  const next = path.find(({ standing }) => standing === "ahead");

  const move = async ({ id }: Checkpoint, place: number, by: -1 | 1, button: HTMLButtonElement) => {
    keepFocus(button);
    await changeGoal(goal.id, (held) => withCheckpointShifted(held, id, by), Date.now());
    setSpoken(messages.goalForms.moved(formatNumber(place + by + 1), formatNumber(path.length)));
  };

  return (
    <>
      <ol role="list" className="milestone-path">
        {path.map((checkpoint, place) => (
          <li
            key={checkpoint.id}
            data-standing={checkpoint.standing}
            data-next={checkpoint.id === next?.id || undefined}
          >
            {place < path.length - 1 && (
              <svg
                className="milestone-way"
                viewBox="0 0 10 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <path d="M0 0C0 5 10 5 10 10" fill="none" vectorEffect="non-scaling-stroke" />
              </svg>
            )}
            <span className="milestone-point" aria-hidden="true" />
            <CheckpointEntry
              goal={goal}
              checkpoint={checkpoint}
              place={place}
              today={today}
              takesFocus={kept?.checkpointId === checkpoint.id}
              onKept={onKept}
            >
              {checkpoint.day === undefined && (
                <MoveButtons
                  place={place}
                  count={path.length}
                  labels={[messages.milestones.earlier, messages.milestones.later]}
                  onMove={(by, button) => move(checkpoint, place, by, button)}
                />
              )}
            </CheckpointEntry>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
