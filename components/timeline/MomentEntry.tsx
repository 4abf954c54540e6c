import { useMomentName, useMomentTime } from "@/components/moments/use-moment-name.ts";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { EditButton } from "./EditButton.tsx";
import type { EntryProps } from "./entry-props.ts";
import { FoundText } from "./FoundText.tsx";
import { MomentEditor } from "./MomentEditor.tsx";
import { useReadAll } from "./use-read-all.tsx";

/** A moment: what it was, when, how it felt and the line about it. */
export function MomentEntry(props: EntryProps<"moment">) {
  const { entry, sought, today, isEdited, onEdit, onMoved, onDelete } = props;
  const { moment } = entry;
  const { note = "", unease, kind } = moment;
  const time = useMomentTime()(moment);
  const name = useMomentName()(moment);
  const [isWhole, readAll] = useReadAll([note], name);

  return (
    <>
      <div className="timeline-said">
        <p className="timeline-head">
          <Glyph name={kind} />
          <span className="timeline-name">{messages.moments.kinds[kind].name}</span>
          {time && <time dateTime={new Date(moment.at).toISOString()}>{time}</time>}
          {unease !== undefined && <span>{messages.moments.unease[unease]}</span>}
        </p>
        {note.trim() !== "" && !isEdited && <FoundText text={note} sought={sought} isWhole={isWhole} />}
        {!isEdited && readAll}
      </div>
      <EditButton name={name} isEdited={isEdited} onEdit={onEdit} />
      {isEdited && (
        <MomentEditor moment={moment} name={name} today={today} onMoved={onMoved} onDelete={onDelete} />
      )}
    </>
  );
}
