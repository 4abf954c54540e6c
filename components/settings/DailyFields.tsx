import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { Asked } from "./Asked.tsx";
import { ConsequenceLine } from "./ConsequenceLine.tsx";
import { TimeField } from "./TimeField.tsx";

interface Props {
  kind: "morning" | "check-in" | "end-of-day";
  editable: EditableSettings;
}

const FIELDS = { morning: "morning", "check-in": "checkIn", "end-of-day": "endOfDay" } as const;

/** A nudge that comes on working days: whether, and when. */
export function DailyFields({ kind, editable: { settings, reschedule } }: Props) {
  const field = FIELDS[kind];
  const { on, atMinutes } = settings.schedule[field];
  const isEnd = kind === "end-of-day";
  const words = isEnd ? messages.asked.endOfDay : messages.schedule.daily[kind];
  const { time, timeOf } = messages.schedule;

  return (
    <Asked
      ask={words.ask}
      hint={words.hint}
      on={on}
      onToggle={(next) => reschedule({ [field]: { on: next, atMinutes } })}
    >
      <div className="row">
        <TimeField
          label={isEnd ? messages.asked.endOfDay.time : time}
          // The label of the end of the day says itself what it is for.
          name={isEnd ? undefined : timeOf(words.ask)}
          minutes={atMinutes}
          clock={settings.clock}
          onChange={(minutes) => reschedule({ [field]: { on, atMinutes: minutes } })}
        />
      </div>
      <ConsequenceLine kind={kind} settings={settings} />
    </Asked>
  );
}
