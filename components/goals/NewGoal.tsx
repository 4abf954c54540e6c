import { type FormEvent, useId } from "react";

import { goTo } from "@/components/journal/room-in-address.ts";
import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { messages } from "@/lib/messages/messages.ts";
import { addGoal } from "@/lib/storage/goals.ts";
import { useDraft } from "@/lib/ui/draft.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";

const DRAFT = "goal";

interface Props {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/**
 * “Something I want”, in the words of the notebook. From there it goes into the conversation, or,
 * for whoever wants none of it, straight to the page of a goal in one line.
 */
export function NewGoal({ isOpen, onOpen }: Props) {
  const draft = useDraft(DRAFT);
  const id = useId();
  const text = draft.text ?? "";
  const line = tidyLine(text);
  const fits = fitsLine(line);

  if (!isOpen && text === "") {
    return (
      <div className="row">
        <button type="button" className="button-primary" onClick={() => onOpen(true)}>
          {messages.goals.add}
        </button>
      </div>
    );
  }

  const add = async (isTalked: boolean) => {
    if (line === "" || !fits) return;
    const goal = await addGoal(line, Date.now(), isTalked);
    draft.write("");
    onOpen(false);
    goTo("goals", goal.id, ...(isTalked ? ["talk"] : []));
  };
  const talk = (event: FormEvent) => {
    event.preventDefault();
    void add(true);
  };

  return (
    <form className="stack" onSubmit={talk}>
      <label className="field" htmlFor={id}>
        <span className="lead">{messages.goals.question}</span>
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        ref={isOpen ? writeOnWhenShown : undefined}
        className="goal-new"
        value={text}
        aria-invalid={!fits}
        aria-describedby={`${id}-hint`}
        onChange={(event) => draft.write(event.target.value)}
      />
      <p id={`${id}-hint`} className={fits ? "hint" : "problem"} role={fits ? undefined : "alert"}>
        {fits ? messages.goals.questionHint : messages.goals.tooLong(graphemeCount(line), LINE_MAX)}
      </p>
      <div className="row">
        <button type="submit" className="button-primary" disabled={line === "" || !fits}>
          {messages.goals.talk}
        </button>
        <button type="button" disabled={line === "" || !fits} onClick={() => add(false)}>
          {messages.goals.oneLine}
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            draft.write("");
            onOpen(false);
          }}
        >
          {messages.goals.cancel}
        </button>
      </div>
    </form>
  );
}
