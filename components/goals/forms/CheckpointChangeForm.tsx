import { type FormEvent, useId, useState } from "react";

import { type CheckpointAct, withCheckpointChanged } from "@/lib/domain/goals/checkpoint-changes.ts";
import type { Checkpoint, CheckpointChange } from "@/lib/domain/goals/checkpoint.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import {
  fitsLine,
  fitsNote,
  graphemeCount,
  LINE_MAX,
  NOTE_MAX,
  tidyLine,
} from "@/lib/domain/text/graphemes.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { changeGoal } from "@/lib/storage/goals.ts";
import { useDraft } from "@/lib/ui/draft.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";
import { DayField, dayOf } from "./DayField.tsx";

interface Props {
  goal: Goal;
  checkpoint: Checkpoint;
  change: CheckpointChange["change"];
  today: DayKey;
  /** Called with what was done, or with nothing. */
  onEnd: (kept: CheckpointChange["change"] | undefined) => void;
}

/** Keeps, moves, reshapes, drops or reaches a checkpoint. The reason is asked for and may stay empty. */
export function CheckpointChangeForm({ goal, checkpoint, change, today, onEnd }: Props) {
  const draft = `goals/${goal.id}/checkpoints/${checkpoint.id}`;
  const reason = useDraft(`${draft}/reason`);
  const words = useDraft(`${draft}/sees`);
  const [typed, setTyped] = useState<string>();
  const [day, setDay] = useState<string>(checkpoint.day ?? "");
  const id = useId();
  const texts = messages.milestones;
  // An empty draft is no draft: then it begins with the words as they are.
  const sees = typed ?? (words.text || checkpoint.sees);
  const why = reason.text ?? "";
  const line = tidyLine(sees);
  const fits = fitsLine(line) && line !== "";

  const actOf = (): CheckpointAct => {
    if (change === "moved") return { change, day: dayOf(day) };
    return change === "reshaped" ? { change, sees: line } : { change };
  };
  const end = (kept: boolean) => {
    reason.write("");
    if (change === "reshaped") words.write("");
    onEnd(kept ? change : undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const act = actOf();
    const now = Date.now();
    await changeGoal(
      goal.id,
      (held) => withCheckpointChanged(held, checkpoint.id, act, why.trim(), now),
      now,
    );
    end(true);
  };

  return (
    <form className="checkpoint-change" onSubmit={submit}>
      {change === "moved" && (
        <DayField label={texts.day} text={day} today={today} onType={setDay} takesFocus />
      )}
      {change === "reshaped" && (
        <div className="field">
          <label className="label" htmlFor={`${id}-sees`}>
            {texts.sees}
          </label>
          <textarea
            id={`${id}-sees`}
            dir="auto"
            rows={1}
            ref={writeOnWhenShown}
            value={sees}
            aria-invalid={!fits}
            aria-describedby={fits ? undefined : `${id}-problem`}
            onChange={(event) => {
              setTyped(event.target.value);
              words.write(event.target.value);
            }}
          />
          {!fits && (
            <p id={`${id}-problem`} className="problem" role="alert">
              {line === ""
                ? messages.milestones.empty
                : messages.writing.newLineTooLong(formatNumber(graphemeCount(line)), formatNumber(LINE_MAX))}
            </p>
          )}
        </div>
      )}
      <div className="field">
        <label className="label" htmlFor={`${id}-reason`}>
          {texts.reason}
        </label>
        <textarea
          id={`${id}-reason`}
          dir="auto"
          rows={1}
          maxLength={NOTE_MAX}
          ref={change === "moved" || change === "reshaped" ? undefined : writeOnWhenShown}
          value={why}
          onChange={(event) => reason.write(event.target.value)}
        />
      </div>
      <div className="row">
        <button type="submit" className="button-primary" disabled={!fits || !fitsNote(why)}>
          {texts.keep}
        </button>
        <button type="button" className="button-quiet" onClick={() => end(false)}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
