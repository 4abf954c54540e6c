import { useState } from "react";

import { Postponing } from "@/components/nudges/Postponing.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { answerNudge } from "@/lib/storage/nudges.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import { useShownWeekly } from "@/lib/ui/shown-nudge.ts";
import "@/components/nudges/nudge-card.css";

/** While the weekly waits: the ways to rest this week or to put it off, beside the way to begin. */
export function WaitingWeekly() {
  const shown = useShownWeekly();
  const [isRested, setRested] = useState(false);

  if (isRested) {
    return (
      <p className="hint" role="status" tabIndex={-1} ref={focusWhenShown}>
        {messages.weekly.rested}
      </p>
    );
  }
  if (shown === undefined) return null;
  const rest = async () => {
    await answerNudge(shown.nudge.id, "rested", Date.now());
    setRested(true);
    await settleNow();
  };
  return (
    <>
      <button type="button" className="button-quiet" onClick={rest}>
        {messages.nudges.restThisWeek}
      </button>
      <Postponing shown={shown} />
    </>
  );
}
