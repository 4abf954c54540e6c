import { Glyph } from "@/components/shared/Glyph.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { headingLength } from "@/lib/ui/heading-length.ts";
import type { PopupState } from "./use-popup.ts";

interface Props {
  popup: PopupState;
  isWhole: boolean;
  /** Whether the form was just closed; the focus then comes back here. */
  hasEdited: boolean;
  onEdit: () => void;
  onWhole: (whole: boolean) => void;
}

/**
 * What can be done with the intention. Stands beside it to the eye, but behind the marks in the
 * order of focus: those are what the popup is opened for.
 */
export function PopupTools({ popup: { heading, veiled }, isWhole, hasEdited, onEdit, onWhole }: Props) {
  if (veiled) return null;
  const returnFocus = hasEdited ? focusWhenShown : null;

  if (heading === "") {
    return (
      <div className="popup-tools popup-tools-empty">
        <button type="button" ref={returnFocus} onClick={onEdit}>
          {messages.popup.write}
        </button>
      </div>
    );
  }
  return (
    <div className="popup-tools">
      <button
        type="button"
        className="button-icon"
        title={messages.popup.change}
        ref={returnFocus}
        onClick={onEdit}
      >
        <Glyph name="edit" />
        <span className="visually-hidden">{messages.popup.change}</span>
      </button>
      {headingLength(heading) === "long" && (
        <button
          type="button"
          className="button-icon"
          title={messages.popup.whole}
          aria-pressed={isWhole}
          onClick={() => onWhole(!isWhole)}
        >
          <Glyph name="more" />
          <span className="visually-hidden">{messages.popup.whole}</span>
        </button>
      )}
    </div>
  );
}
