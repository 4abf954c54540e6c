import { useState } from "react";

import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { isOn } from "@/lib/domain/schedule/schedule.ts";
import { quietened, switched } from "@/lib/domain/schedule/switched.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { Toggle } from "./Toggle.tsx";

interface Props {
  kind: NudgeKind;
  /** Nothing beside it says which kind it is. */
  isAlone?: boolean;
  editable: EditableSettings;
}

/** Whether a kind is asked about; and, once three "not now" have sent it to the popup, whether it stays there (R25). */
export function KindSwitch({ kind, isAlone = false, editable: { settings, reschedule } }: Props) {
  const { schedule } = settings;
  const isQuiet = schedule.quieted.includes(kind);
  // Stays for as long as the page does, so that a slip of the hand can be taken back.
  const [wasQuiet, setWasQuiet] = useState(isQuiet);
  if (isQuiet && !wasQuiet) setWasQuiet(true);
  const { name } = messages.nudges.kinds[kind];
  const words = messages.asked;
  const on = isOn(kind, schedule);

  return (
    <div className="kind-switch">
      <Toggle
        label={isAlone ? name : words.ask}
        name={words.askNamed(name)}
        on={on}
        onToggle={(next) => reschedule(switched(kind, next, schedule))}
      />
      {on && wasQuiet && (
        <Toggle
          label={words.quieted}
          name={words.quietedNamed(name)}
          on={isQuiet}
          onToggle={(next) => reschedule(quietened(kind, next, schedule))}
        />
      )}
    </div>
  );
}
