import { type FormEvent, useId, useState } from "react";

import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  initial: string;
  onKeep: (text: string) => void;
  onCancel: () => void;
}

/** Writes or changes the practice. What is too long stays in the field, with the count. */
export function PracticeForm({ initial, onKeep, onCancel }: Props) {
  const [text, setText] = useState(initial);
  const field = useId();
  const line = tidyLine(text);
  const fits = fitsLine(line);

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (line !== "" && fits) onKeep(line);
  };

  return (
    <form className="stack practice-form" onSubmit={keep}>
      <label className="field" htmlFor={field}>
        <span className="reading">{messages.practices.question}</span>
        <input
          id={field}
          dir="auto"
          value={text}
          aria-invalid={!fits}
          aria-describedby={`${field}-hint`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && onCancel()}
        />
      </label>
      <p id={`${field}-hint`} className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
        {fits ? messages.practices.hint : messages.practices.tooLong(graphemeCount(line), LINE_MAX)}
      </p>
      <div className="row">
        <button type="submit" className="button-primary" disabled={line === "" || !fits}>
          {messages.practices.keep}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {messages.practices.cancel}
        </button>
      </div>
    </form>
  );
}
