import { IntentionForm } from "@/components/intentions/IntentionForm.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { headingLength } from "@/lib/ui/heading-length.ts";
import type { PopupState } from "./use-popup.ts";

interface Props {
  popup: PopupState | undefined;
  isEditing: boolean;
  /** Whether a long intention is shown to its end. */
  isWhole: boolean;
  onDone: () => void;
}

/** The intention, the cue word that veils it, or the invitation to write one. */
export function PopupIntention({ popup, isEditing, isWhole, onDone }: Props) {
  const heading = popup && (popup.heading || messages.popup.invitation);

  return (
    <div className="popup-top" data-whole={isWhole || undefined}>
      {heading && (
        <h1
          className={isEditing ? "visually-hidden" : "popup-intention"}
          dir="auto"
          data-length={headingLength(heading)}
          data-invites={popup.heading === "" || undefined}
        >
          {heading}
        </h1>
      )}
      {isEditing && popup && (
        <IntentionForm {...(popup.intention && { intention: popup.intention })} onDone={onDone} />
      )}
    </div>
  );
}
