import { messages } from "@/lib/messages/messages.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import type { ImportMode, ImportPreview } from "@/lib/storage/backup.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { CopyContents } from "./CopyContents.tsx";
import { ImportChoice } from "./ImportChoice.tsx";

interface Props {
  backup: Backup;
  preview: ImportPreview;
  onBringIn: (mode: ImportMode) => void;
  onCancel: () => void;
}

/** What a copy holds beside what is here, and what bringing it in would do. */
export function Preview({ backup, preview, onBringIn, onCancel }: Props) {
  return (
    <div className="card stack">
      <h3 tabIndex={-1} ref={focusWhenShown}>
        {messages.data.bring.previewHeading}
      </h3>
      <CopyContents backup={backup} file={preview.file} here={preview.here} />
      <ImportChoice preview={preview} onBringIn={onBringIn} onCancel={onCancel} />
    </div>
  );
}
