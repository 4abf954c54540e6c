import { type FormEvent, useState } from "react";

import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";

interface Props {
  text: string;
  onKeep: (line: string) => Promise<void>;
  onLeave: () => void;
}

/** Other words for a capability, kept when the person says so: with them a new series begins. */
export function RewordLine({ text, onKeep, onLeave }: Props) {
  const [typed, setTyped] = useState(text);
  const words = messages.ratings.ofOwn;
  const line = tidyLine(typed);
  const fits = fitsLine(line);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (line !== "" && fits) void onKeep(line);
  };
  return (
    <form className="stack reword-line" onSubmit={submit}>
      <input
        ref={focusWhenShown}
        type="text"
        dir="auto"
        aria-label={words.rewordNamed(text)}
        aria-invalid={!fits}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
        {fits
          ? words.rewordHint
          : messages.writing.lineTooLong(formatNumber(graphemeCount(line)), formatNumber(LINE_MAX))}
      </p>
      <div className="row">
        <button type="submit" disabled={line === "" || !fits}>
          {words.keep}
        </button>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </form>
  );
}
