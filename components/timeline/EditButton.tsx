import { Glyph } from "@/components/shared/Glyph.tsx";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  /** What is changed, in a few words. */
  name: string;
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
}

/** Opens an entry to be changed in its place, and closes it again. */
export function EditButton({ name, isEdited, onEdit }: Props) {
  const words = isEdited ? messages.timeline.done : messages.timeline.editOf(name);
  return (
    <button
      type="button"
      className="button-icon"
      title={isEdited ? words : messages.timeline.edit}
      aria-expanded={isEdited}
      onClick={() => onEdit(!isEdited)}
    >
      <Glyph name={isEdited ? "close" : "edit"} />
      <span className="visually-hidden">{words}</span>
    </button>
  );
}
