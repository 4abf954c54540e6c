import { type FormEvent, type ReactNode, useId, useRef } from "react";

import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useDraft } from "@/lib/ui/draft.ts";

interface Props {
  /** The name under which what is typed is kept until it is added. */
  draftName: string;
  label: string;
  hint: string;
  /** What the button says. */
  add: string;
  /** Takes the line, tidied and short enough. */
  onAdd: (line: string) => Promise<unknown>;
  /** Further fields of what is added. */
  children?: ReactNode;
}

/** Adds one line to a list, such as a step to a plan. The field stays, for the next one. */
export function LineAdder({ draftName, label, hint, add, onAdd, children }: Props) {
  const draft = useDraft(draftName);
  const isAdding = useRef(false);
  const id = useId();
  const text = draft.text ?? "";
  const line = tidyLine(text);
  const fits = fitsLine(line);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Sent twice in one breath, the line would stand there twice.
    if (line === "" || !fits || isAdding.current) return;
    isAdding.current = true;
    try {
      await onAdd(line);
      draft.write("");
    } finally {
      isAdding.current = false;
    }
  };

  return (
    <form className="line-adder" onSubmit={submit}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          dir="auto"
          autoComplete="off"
          value={text}
          aria-invalid={!fits}
          aria-describedby={`${id}-hint`}
          onChange={(event) => draft.write(event.target.value)}
        />
        <p id={`${id}-hint`} className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
          {fits
            ? hint
            : messages.goalForms.tooLong(formatNumber(graphemeCount(line)), formatNumber(LINE_MAX))}
        </p>
      </div>
      {children}
      <div className="row">
        <button type="submit" disabled={line === "" || !fits}>
          {add}
        </button>
      </div>
    </form>
  );
}
