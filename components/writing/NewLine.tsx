import { type FormEvent, type ReactNode, useId } from "react";

import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useDraft } from "@/lib/ui/draft.ts";

interface Props {
  /** The name its draft is kept under. */
  draft: string;
  label: string;
  hint: string;
  /** What the button says. */
  keep: string;
  onKeep: (line: string) => Promise<void>;
  /** What else can be said of it. */
  children?: ReactNode;
}

/** A line that begins something new. It is a draft until it is kept, so a closed tab loses nothing. */
export function NewLine({ draft: name, label, hint, keep, onKeep, children }: Props) {
  const draft = useDraft(name);
  const id = useId();
  const line = tidyLine(draft.text ?? "");
  const fits = fitsLine(line);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (line === "" || !fits) return;
    await onKeep(line);
    draft.write("");
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
      />
      <p id={`${id}-hint`} className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
        {fits
          ? hint
          : messages.writing.lineTooLong(formatNumber(graphemeCount(line)), formatNumber(LINE_MAX))}
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
