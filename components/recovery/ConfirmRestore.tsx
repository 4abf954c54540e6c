import { CopyContents } from "@/components/data/CopyContents.tsx";
import { messages } from "@/lib/messages/messages.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import type { BackupSummary } from "@/lib/sharing/backup-summary.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { RescueButton } from "./Rescue.tsx";

interface Props {
  backup: Backup;
  summary: BackupSummary;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What the copy holds, and once more the offer to save what is about to be deleted. */
export function ConfirmRestore({ backup, summary, onConfirm, onCancel }: Props) {
  const words = messages.recovery.restore;
  return (
    <div className="card stack">
      <h3 tabIndex={-1} ref={focusWhenShown}>
        {messages.data.bring.previewHeading}
      </h3>
      <CopyContents backup={backup} file={summary} />
      <p className="reading">{words.offer}</p>
      <RescueButton />
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
