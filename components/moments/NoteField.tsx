import { useId } from "react";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useNote } from "./use-note.ts";

/** A line about a moment. It needs no button: every letter is kept as it is typed. */
export function NoteField({ moment }: { moment: Moment }) {
  const { text, other, failed, excess, type, focus, keepMine, takeOther } = useNote(moment);
  const id = useId();

  const problem = () => {
    if (excess > 0) return messages.moments.noteTooLong(formatNumber(excess));
    if (other !== undefined) return messages.moments.noteElsewhere;
    return failed ? messages.moments.notKept : undefined;
  };

  return (
    <div className="field note">
      <label htmlFor={id}>{messages.moments.note}</label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        value={text}
        aria-invalid={excess > 0}
        aria-describedby={`${id}-problem`}
        onChange={(event) => type(event.target.value)}
        onFocus={() => focus(true)}
        onBlur={() => focus(false)}
      />
      <output id={`${id}-problem`} className="problem">
        {problem()}
      </output>
      {other !== undefined && (
        <>
          <blockquote className="reading" dir="auto">
            {other}
          </blockquote>
          <div className="row">
            <button type="button" onClick={keepMine}>
              {messages.moments.keepMine}
            </button>
            <button type="button" onClick={takeOther}>
              {messages.moments.takeOther}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
