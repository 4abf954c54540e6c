import { messages } from "@/lib/messages/messages.ts";
import type { BackupSummary } from "@/lib/sharing/backup-summary.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { holdings, isEmpty } from "./holdings.ts";
import { SaveCopy } from "./SaveCopy.tsx";

interface Props {
  here: BackupSummary;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks once more before a copy takes the place of what is here, and offers to save that first. */
export function ConfirmReplace({ here, onConfirm, onCancel }: Props) {
  const words = messages.data.bring;
  return (
    <div className="stack">
      {/* The button that had the focus has just gone. */}
      <p className="reading" tabIndex={-1} ref={focusWhenShown}>
        {isEmpty(here) ? words.confirmReplaceEmpty : words.confirmReplace(holdings(here))}
      </p>
      <SaveCopy />
      <div className="row">
        <button type="button" onClick={onConfirm}>
          {words.confirm}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
