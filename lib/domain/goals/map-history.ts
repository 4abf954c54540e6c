import type { Checkpoint, CheckpointChange } from "./checkpoint.ts";
import type { Goal } from "./goal.ts";

type Shape = Pick<Checkpoint, "sees" | "day">;

/** One change of a milestone map: when, which, why, and the checkpoint before and after. */
export interface MapChange {
  checkpointId: string;
  /** Its place in the checkpoint's own history. */
  place: number;
  at: number;
  change: CheckpointChange["change"] | "taken-up";
  reason: string;
  before: Shape;
  after: Shape;
}

/** All changes of a milestone map, the latest first: its earlier shapes (L4). */
export function mapHistory({ checkpoints }: Goal): MapChange[] {
  return checkpoints
    .flatMap((checkpoint) => changesOf(checkpoint))
    .toSorted((a, b) => b.at - a.at || b.place - a.place);
}

function changesOf(checkpoint: Checkpoint): MapChange[] {
  let isOver = false;
  return checkpoint.history.map((entry, place) => {
    const { at, change, reason, sees, day } = entry;
    const takesUp = change === "kept" && isOver;
    if (change === "kept") isOver = false;
    if (change === "dropped" || change === "reached") isOver = true;
    const after = checkpoint.history[place + 1] ?? checkpoint;
    return {
      checkpointId: checkpoint.id,
      place,
      at,
      change: takesUp ? "taken-up" : change,
      reason,
      before: { sees, day },
      after: { sees: after.sees, day: after.day },
    };
  });
}
