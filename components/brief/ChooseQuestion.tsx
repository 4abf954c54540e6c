import { useId } from "react";

import type { BriefChoice } from "@/lib/domain/brief/choice.ts";
import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  choice: BriefChoice;
  onChoose: (choice: BriefChoice) => void;
}

/** What the person would like to talk about, in their own words. */
export function ChooseQuestion({ choice, onChoose }: Props) {
  const id = useId();
  const words = messages.brief.choose;
  return (
    <div className="stack">
      <label className="label" htmlFor={id}>
        {words.question}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={NOTE_MAX}
        value={choice.question}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose({ ...choice, question: event.target.value })}
      />
      <p id={`${id}-hint`} className="hint">
        {words.questionHint}
      </p>
    </div>
  );
}
