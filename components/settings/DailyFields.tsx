import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { Asked } from "./Asked.tsx";
import { ConsequenceLine } from "./ConsequenceLine.tsx";
import { TimeField } from "./TimeField.tsx";

interface Props {
  kind: "morning" | "check-in";
  editable: EditableSettings;
}

const FIELDS = { morning: "morning", "check-in": "checkIn" } as const;

/** A nudge that comes on working days: whether, and when. */
export function DailyFields({ kind, editable: { settings, reschedule } }: Props) {
  const field = FIELDS[kind];
  const { on, atMinutes } = settings.schedule[field];
  const words = messages.schedule.daily[kind];

  return (
    <Asked
      ask={words.ask}
      hint={words.hint}
      on={on}
      onToggle={(next) => reschedule({ [field]: { on: next, atMinutes } })}
    >
      <div className="row">
        <TimeField
          label={messages.schedule.time}
          name={messages.schedule.timeOf(words.ask)}
          minutes={atMinutes}
          clock={settings.clock}
          onChange={(minutes) => reschedule({ [field]: { on, atMinutes: minutes } })}
        />
      </div>
      <ConsequenceLine kind={kind} settings={settings} />
    </Asked>
  );
}
