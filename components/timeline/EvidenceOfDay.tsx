import { WrittenField } from "@/components/writing/WrittenField.tsx";
import { earlierTexts } from "@/lib/domain/timeline/earlier-texts.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeEvidence } from "@/lib/storage/evidence.ts";
import { EarlierVersions } from "./EarlierVersions.tsx";
import { EditButton } from "./EditButton.tsx";
import type { EntryProps } from "./entry-props.ts";
import { homeOf, nameOf } from "./entry-words.ts";
import { FoundText } from "./FoundText.tsx";
import { useReadAll } from "./use-read-all.tsx";

/** Something that is already true (T3), to be read and reworded. */
export function EvidenceOfDay({ entry, sought, isEdited, onEdit }: EntryProps<"evidence">) {
  const { id, text, updatedAt } = entry.evidence;
  const [isWhole, readAll] = useReadAll([text], text.slice(0, 60));
  return (
    <>
      <div className="timeline-said">
        <p className="timeline-head">
          <a className="timeline-name" href={homeOf(entry)}>
            {nameOf(entry)}
          </a>
        </p>
        {!isEdited && <FoundText text={text} sought={sought} isWhole={isWhole} />}
        {!isEdited && readAll}
      </div>
      <EditButton name={text.slice(0, 60)} isEdited={isEdited} onEdit={onEdit} />
      {isEdited && (
        <div className="timeline-editor">
          <WrittenField
            name={`evidence/${id}`}
            label={messages.evidence.reword}
            length="text"
            stored={text}
            storedAt={updatedAt}
            write={(words, seen, now) => writeEvidence(id, words, seen, now)}
            isLabelHidden
            takesFocus
          />
          <EarlierVersions rowId={id} earlierIn={(versions) => earlierTexts([text], versions)} />
        </div>
      )}
    </>
  );
}
