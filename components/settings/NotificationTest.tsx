import { useRef, useState } from "react";

import { notifyingOnly } from "@/lib/domain/settings/notified-kinds.ts";
import { messages } from "@/lib/messages/messages.ts";
import { clearTestNudge, sendTestNudge } from "@/lib/nudging/test-nudge.ts";
import { currentOperatingSystem } from "@/lib/ui/device.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";

/**
 * A test nudge, and whether the person saw it: systems may swallow notifications without a word.
 * A "no" turns them off for every kind, so that nobody relies on what does not come.
 */
export function NotificationTest({ editable: { settings, change } }: { editable: EditableSettings }) {
  const [state, setState] = useState<"resting" | "asking" | "refused">("resting");
  const sender = useRef<HTMLButtonElement>(null);
  const { notificationsSeen: seen, notifications } = settings;
  const words = messages.notifications;
  const isAnyOn = Object.values(notifications).includes(true);

  const send = async () => setState((await sendTestNudge(words.testMessage)) ? "asking" : "refused");
  const answer = async (isSeen: boolean) => {
    setState("resting");
    // The buttons of the question are gone, and the focus with them.
    sender.current?.focus();
    change(
      isSeen ? { notificationsSeen: "yes" } : { notificationsSeen: "no", notifications: notifyingOnly([]) },
    );
    await clearTestNudge();
  };
  const turnWeeklyOn = () => {
    sender.current?.focus();
    change({ notifications: { ...notifications, weekly: true } });
  };

  return (
    <div className="stack notification-test">
      <div className="row">
        <button ref={sender} type="button" onClick={send}>
          {state === "resting" && seen === "unasked" ? words.test : words.testAgain}
        </button>
      </div>
      <output>
        {state === "asking" && words.sent}
        {state === "refused" && words.refused}
        {state === "resting" && seen !== "unasked" && words.answered[seen]}
      </output>
      {(state === "refused" || (state === "resting" && seen === "no")) && (
        <p className="hint">{words.whereToLook[currentOperatingSystem()]}</p>
      )}
      {state === "asking" && (
        <fieldset className="row">
          <legend className="reading">{words.question}</legend>
          <button type="button" onClick={() => answer(true)}>
            {words.yes}
          </button>
          <button type="button" onClick={() => answer(false)}>
            {words.no}
          </button>
        </fieldset>
      )}
      {state === "resting" && seen === "yes" && !isAnyOn && (
        <div>
          <button type="button" onClick={turnWeeklyOn}>
            {words.turnWeeklyOn}
          </button>
        </div>
      )}
    </div>
  );
}
