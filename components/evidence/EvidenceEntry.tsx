import { useState } from "react";

import { BelongsTo } from "@/components/goals/BelongsTo.tsx";
import { OfGoal } from "@/components/goals/OfGoal.tsx";
import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { WrittenField } from "@/components/writing/WrittenField.tsx";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { giveEvidenceTo, writeEvidence } from "@/lib/storage/evidence.ts";

interface Props {
  evidence: Evidence;
  goals: readonly Goal[];
  onDelete: () => void;
}

/** One thing that is already true, with its day and where it was taken from. */
export function EvidenceEntry({ evidence, goals, onDelete }: Props) {
  const [isEdited, setEdited] = useState(false);
  const { id, text, day, momentId, reflectionId, goalId, updatedAt } = evidence;
  const words = messages.evidence;
  const from = momentId ? words.from.moment : reflectionId ? words.from.reflection : undefined;

  return (
    <li>
      {isEdited ? (
        <div className="stack">
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
          <BelongsTo
            goalId={goalId}
            goals={goals}
            onChoose={(chosen) => giveEvidenceTo(id, chosen, Date.now())}
          />
        </div>
      ) : (
        <>
          <p className="reading written-words" dir="auto">
            {text}
          </p>
          <OfGoal goalId={goalId} goals={goals} />
        </>
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
