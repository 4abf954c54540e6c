import type { DayKey } from "../time/day-key.ts";
import type { Checkpoint, CheckpointChange } from "./checkpoint.ts";
import type { Goal } from "./goal.ts";

/**
 * What a person does with a checkpoint (L4). Keeping one that was dropped or reached puts it back
 * on the way.
 */
export type CheckpointAct =
  | { change: "kept" | "dropped" | "reached" }
  | { change: "moved"; day: DayKey | undefined }
  | { change: "reshaped"; sees: string };

/** The goal with one checkpoint more, at the end. One that is there stays as it is. */
export function withCheckpoint(goal: Goal, { id, sees, day }: Pick<Checkpoint, "id" | "sees" | "day">): Goal {
  if (goal.checkpoints.some((checkpoint) => checkpoint.id === id)) return goal;
  const added: Checkpoint = { id, sees, ...(day !== undefined && { day }), standing: "ahead", history: [] };
  return { ...goal, checkpoints: [...goal.checkpoints, added] };
}

/**
 * The goal with a checkpoint changed at `now` (epoch ms). How it read before, and the reason, which
 * may be empty, go to the end of its history, which only ever grows. What changes nothing leaves no
 * trace.
 */
export function withCheckpointChanged(
  goal: Goal,
  id: string,
  act: CheckpointAct,
  reason: string,
  now: number,
): Goal {
  const checkpoints = goal.checkpoints.map((checkpoint) =>
    checkpoint.id === id && !changesNothing(checkpoint, act)
      ? changed(checkpoint, act, reason, now)
      : checkpoint,
  );
  return { ...goal, checkpoints };
}

function changesNothing({ standing, day, sees }: Checkpoint, act: CheckpointAct): boolean {
  if (act.change === "moved") return act.day === day;
  if (act.change === "reshaped") return act.sees === sees;
  return act.change === standing;
}

function changed(checkpoint: Checkpoint, act: CheckpointAct, reason: string, now: number): Checkpoint {
  const { sees, day, history } = checkpoint;
  const before: CheckpointChange = {
    at: now,
    change: act.change,
    reason,
    sees,
    ...(day !== undefined && { day }),
  };
  return { ...checkpoint, ...afterwards(act), history: [...history, before] };
}

function afterwards(act: CheckpointAct): Partial<Checkpoint> {
  if (act.change === "moved") return { day: act.day };
  if (act.change === "reshaped") return { sees: act.sees };
  return { standing: act.change === "kept" ? "ahead" : act.change };
}
