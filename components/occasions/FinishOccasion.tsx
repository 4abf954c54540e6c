import { useState } from "react";

import { NotAllKept } from "@/components/writing/NotAllKept.tsx";
import { storeTyped } from "@/components/writing/use-saved-text.ts";
import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import { finishOccasion } from "@/lib/storage/occasions.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";

interface Props {
  beginning: Beginning;
  /** Added as it stands at the end. */
  last?: readonly Answer[];
  label: string;
  /** Nothing is written yet that could be kept. */
  isEmpty?: boolean;
  /** Why it cannot be ended yet: its time still goes on. */
  waits?: string | undefined;
  onFinish: () => void;
}

/** Ends a look back once all of it is stored; what asked for it is answered by that. */
export function FinishOccasion({ beginning, last, label, isEmpty = false, waits, onFinish }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  const finish = async () => {
    // Said anew each time, also when it is in the same words.
    setBlocked(false);
    if (!(await storeTyped())) {
      setBlocked(true);
      return;
    }
    onFinish();
    await finishOccasion(beginning, Date.now(), last);
    await settleNow();
  };
  return (
    <div className="stack occasion-end">
      <p className="hint">{messages.occasions.kept}</p>
      {waits === undefined ? (
        <div className="row">
          <button type="button" className="button-primary" disabled={isEmpty} onClick={finish}>
            {label}
          </button>
        </div>
      ) : (
        <p className="hint">{waits}</p>
      )}
      {isBlocked && <NotAllKept />}
    </div>
  );
}
