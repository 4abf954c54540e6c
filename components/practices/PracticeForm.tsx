import { type FormEvent, useId, useState } from "react";

import { OtherWording } from "@/components/intentions/OtherWording.tsx";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { practise } from "./practice-acts.ts";

interface Props {
  /** The one lived when the writing begins. */
  practice: Practice | undefined;
  today: DayKey;
  onDone: () => void;
}

/**
 * Writes or changes the practice. What is too long stays in the field, with the count; when another
 * page wrote one meanwhile, the person chooses.
 */
export function PracticeForm({ practice, today, onDone }: Props) {
  // The one that was opened: which one is lived may change meanwhile.
  const [seen, setSeen] = useState(practice);
  const [other, setOther] = useState<Practice>();
  const [text, setText] = useState(seen?.text ?? "");
  const field = useId();
  const line = tidyLine(text);
  const fits = fitsLine(line);

  const keep = async () => {
    if (line === "" || !fits) return;
    const standing = await practise(line, seen, today);
    setOther(standing);
    if (standing === undefined) onDone();
    // Whoever keeps theirs now has seen this one.
    else setSeen(standing);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep();
  };

  return (
    <form className="stack practice-form" onSubmit={submit}>
      <label className="field" htmlFor={field}>
        <span className="reading">{messages.practices.question}</span>
        <input
          id={field}
          dir="auto"
          value={text}
          aria-invalid={!fits}
          aria-describedby={`${field}-hint`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && onDone()}
        />
      </label>
      <p id={`${field}-hint`} className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
        {fits ? messages.practices.hint : messages.practices.tooLong(graphemeCount(line), LINE_MAX)}
      </p>
      {other ? (
        <OtherWording
          mine={{ text: line, becoming: "" }}
          other={{ text: other.text, becoming: "" }}
          onKeepMine={keep}
          onTakeOther={onDone}
        />
      ) : (
        <div className="row">
          <button type="submit" className="button-primary" disabled={line === "" || !fits}>
            {messages.practices.keep}
          </button>
          <button type="button" className="button-quiet" onClick={onDone}>
            {messages.practices.cancel}
          </button>
        </div>
      )}
    </form>
  );
}
