import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { focusHeading } from "./focus-heading.ts";
import "./undo-notice.css";

/** Something that was just done and can be taken back. */
export interface Undoable {
  /** The row it was done to. */
  id: string;
  /** What was done, in a few words. */
  done: string;
  undo: () => Promise<void>;
}

interface Props {
  undoable: Undoable;
  /** Called once it is taken back. */
  onUndone: () => void;
}

/**
 * Says what was done, with the way back. It stays until the next such act, since nobody knows how
 * long a person takes to read; it takes the focus, as the button that was pressed has gone.
 */
export function UndoNotice({ undoable, onUndone }: Props) {
  const undo = async () => {
    await undoable.undo();
    onUndone();
    // The button that had the focus goes with the notice.
    const room = document.querySelector("main");
    if (room !== null) focusHeading(room);
  };

  return (
    <div className="undo-notice" role="status">
      <span>{undoable.done}</span>
      <button
        key={`${undoable.done} ${undoable.id}`}
        ref={focusWhenShown}
        type="button"
        className="button-quiet"
        onClick={undo}
      >
        {messages.journal.undo}
      </button>
    </div>
  );
}
