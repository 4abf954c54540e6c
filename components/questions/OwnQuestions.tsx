import { useState } from "react";

import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { NewLine } from "@/components/writing/NewLine.tsx";
import { WrittenField } from "@/components/writing/WrittenField.tsx";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import { REFLECTION_SLOTS, type ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import { isKept } from "@/lib/domain/row.ts";
import { messages } from "@/lib/messages/messages.ts";
import {
  addOwnQuestion,
  allOwnQuestions,
  deleteOwnQuestion,
  moveOwnQuestion,
  restoreOwnQuestion,
  writeOwnQuestion,
} from "@/lib/storage/own-questions.ts";
import { readUnsaved } from "@/lib/storage/unsaved.ts";
import { useDraft } from "@/lib/ui/draft.ts";
import { useLive } from "@/lib/ui/live.ts";
import { SlotChoice } from "./SlotChoice.tsx";

interface Props {
  onUndoable: (undoable: Undoable) => void;
}

/** Questions that the person puts to themselves: written, changed, deleted. */
export function OwnQuestions({ onUndoable }: Props) {
  const all = useLive(allOwnQuestions);
  const part = useDraft("own-question-part");
  const slot: ReflectionSlot = REFLECTION_SLOTS.find((one) => one === part.text) ?? "ahead";
  const words = messages.questions.mine;
  if (all === undefined) return null;
  const written = all.filter(isKept);
  const restore = ({ id }: OwnQuestion) => restoreOwnQuestion(id, Date.now());
  const remove = async (question: OwnQuestion) => {
    await deleteOwnQuestion(question.id, Date.now());
    onUndoable({ id: question.id, done: words.removed, undo: () => restore(question) });
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
        <SlotChoice slot={slot} onChoose={part.write} />
      </NewLine>
      <DeletedLately rows={all} nameOf={({ text }) => text} onRestore={restore} />
    </section>
  );
}

function OwnQuestionEntry({ question, onRemove }: { question: OwnQuestion; onRemove: () => void }) {
  const { id, slot, text, updatedAt } = question;
  // Words that an earlier page could not store any more are stored, and shown, by their field.
  const [hasUnsaved] = useState(() => readUnsaved(`questions/${id}`) !== undefined);
  const [edited, setEdited] = useState<boolean>();
  const isEdited = edited ?? hasUnsaved;
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
            takesFocus={edited === true}
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
        <DeleteButton name={text} onDelete={onRemove} />
      </div>
    </>
  );
}
