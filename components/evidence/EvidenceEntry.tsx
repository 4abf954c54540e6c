import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import { useState } from "react";

import { Glyph } from "@/components/shared/Glyph.tsx";
import { WrittenField } from "@/components/writing/WrittenField.tsx";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeEvidence } from "@/lib/storage/evidence.ts";

interface Props {
  evidence: Evidence;
  onDelete: () => void;
}

/** One thing that is already true, with its day and where it was taken from. */
export function EvidenceEntry({ evidence, onDelete }: Props) {
  const [isEdited, setEdited] = useState(false);
  const { id, text, day, momentId, reflectionId, updatedAt } = evidence;
  const words = messages.evidence;
  const from = momentId ? words.from.moment : reflectionId ? words.from.reflection : undefined;

  return (
    <li>
      {isEdited ? (
        <WrittenField
          name={`evidence/${id}`}
          label={words.reword}
          length="text"
          stored={text}
          storedAt={updatedAt}
          write={(written, seen, now) => writeEvidence(id, written, seen, now)}
          isLabelHidden
          takesFocus
        />
      ) : (
        <p className="reading written-words" dir="auto">
          {text}
        </p>
      )}
      <div className="evidence-foot">
        <p className="hint">
          {formatDay(day, "date")}
          {from && <> · {from}</>}
        </p>
        <button
          type="button"
          className="button-icon"
          title={isEdited ? words.rewordDone : words.rewordNamed(text)}
          aria-expanded={isEdited}
          onClick={() => setEdited(!isEdited)}
        >
          <Glyph name={isEdited ? "close" : "edit"} />
          <span className="visually-hidden">{isEdited ? words.rewordDone : words.rewordNamed(text)}</span>
        </button>
        <DeleteButton name={text} onDelete={onDelete} />
      </div>
    </li>
  );
}
