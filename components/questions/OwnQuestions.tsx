import { useState } from "react";

import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { NewLine } from "@/components/writing/NewLine.tsx";
import { WrittenField } from "@/components/writing/WrittenField.tsx";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import {
  addOwnQuestion,
  deleteOwnQuestion,
  moveOwnQuestion,
  ownQuestions,
  restoreOwnQuestion,
  writeOwnQuestion,
} from "@/lib/storage/own-questions.ts";
import { useLive } from "@/lib/ui/live.ts";
import { SlotChoice } from "./SlotChoice.tsx";

interface Props {
  onUndoable: (undoable: Undoable) => void;
}

/** Questions that the person puts to themselves: written, changed, deleted. */
export function OwnQuestions({ onUndoable }: Props) {
  const written = useLive(ownQuestions);
  const [slot, setSlot] = useState<ReflectionSlot>("ahead");
  const words = messages.questions.mine;
  if (written === undefined) return null;
  const remove = async ({ id }: OwnQuestion) => {
    await deleteOwnQuestion(id, Date.now());
    onUndoable({ id, done: words.removed, undo: () => restoreOwnQuestion(id, Date.now()) });
  };
  return (
    <section className="stack">
      <h3>{words.title}</h3>
      <p className="hint">{words.hint}</p>
      {written.length > 0 && (
        <ul role="list">
          {written.map((question) => (
            <li key={question.id}>
              <OwnQuestionEntry question={question} onRemove={() => remove(question)} />
            </li>
          ))}
        </ul>
      )}
      <NewLine
        draft="own-question"
        label={words.label}
        hint={words.lineHint}
        keep={words.add}
        onKeep={(text) => addOwnQuestion({ slot, text }, Date.now())}
      >
        <SlotChoice slot={slot} onChoose={setSlot} />
      </NewLine>
    </section>
  );
}

function OwnQuestionEntry({ question, onRemove }: { question: OwnQuestion; onRemove: () => void }) {
  const { id, slot, text, updatedAt } = question;
  const [isEdited, setEdited] = useState(false);
  const words = messages.questions.mine;
  const name = isEdited ? words.done : words.editNamed(text);
  return (
    <>
      {isEdited ? (
        <div className="stack">
          <WrittenField
            name={`questions/${id}`}
            label={words.label}
            length="line"
            stored={text}
            storedAt={updatedAt}
            write={(typed, seen, now) => writeOwnQuestion(id, typed, seen, now)}
            isLabelHidden
            takesFocus
          />
          <SlotChoice slot={slot} onChoose={(chosen) => moveOwnQuestion(id, chosen, Date.now())} />
        </div>
      ) : (
        <p className="reading" dir="auto">
          {text}
        </p>
      )}
      <div className="row question-acts">
        <span className="hint">{words.slots[slot]}</span>
        <button
          type="button"
          className="button-icon"
          title={name}
          aria-expanded={isEdited}
          onClick={() => setEdited(!isEdited)}
        >
          <Glyph name={isEdited ? "close" : "edit"} />
          <span className="visually-hidden">{name}</span>
        </button>
        <button
          type="button"
          className="button-quiet"
          aria-label={words.removeNamed(text)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
    </>
  );
}
