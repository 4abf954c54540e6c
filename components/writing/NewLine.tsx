import { type FormEvent, type ReactNode, useId, useRef } from "react";

import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useDraft } from "@/lib/ui/draft.ts";
import { sendOnEnter } from "./send-on-enter.ts";

interface Props {
  /** The name its draft is kept under. */
  draft: string;
  label: string;
  hint: string;
  /** What the button says. */
  keep: string;
  /** Takes the line, tidied and short enough. */
  onKeep: (line: string) => Promise<unknown>;
  /** What else can be said of it. */
  children?: ReactNode;
}

/**
 * A line that begins something new, such as a step of a plan. It is a draft until it is kept, so a closed
 * tab loses nothing. The field stays, for the next one.
 */
export function NewLine({ draft: name, label, hint, keep, onKeep, children }: Props) {
  const draft = useDraft(name);
  const isKeeping = useRef(false);
  const id = useId();
  const line = tidyLine(draft.text ?? "");
  const fits = fitsLine(line);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Sent twice in one breath, the line would stand there twice.
    if (line === "" || !fits || isKeeping.current) return;
    isKeeping.current = true;
    try {
      await onKeep(line);
      draft.write("");
    } finally {
      isKeeping.current = false;
    }
  };

  return (
    <form className="stack new-line" onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        value={draft.text ?? ""}
        aria-invalid={!fits}
        aria-describedby={`${id}-hint`}
        onChange={(event) => draft.write(event.target.value)}
        onKeyDown={sendOnEnter}
      />
      <p id={`${id}-hint`} className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
        {fits
          ? hint
          : messages.writing.newLineTooLong(formatNumber(graphemeCount(line)), formatNumber(LINE_MAX))}
      </p>
      {children}
      <div className="row">
        <button type="submit" disabled={line === "" || !fits}>
          {keep}
        </button>
      </div>
    </form>
  );
}
