import { useId, useRef, useState } from "react";

import { isPausedAt } from "@/lib/domain/schedule/schedule.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { SettingsSection } from "./SettingsSection.tsx";

/** Beyond a year a pause is more likely a slip of the keys. */
const LONGEST_PAUSE_DAYS = 366;

/** A stretch of days on which nothing is asked. */
export function PauseSettings({ editable: { settings, reschedule } }: { editable: EditableSettings }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const now = useMinute();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const words = messages.schedule.pause;
  const zone = currentZone();
  const today = calendarDayAt(now, zone);
  const first = addDays(today, 1);
  const last = addDays(today, LONGEST_PAUSE_DAYS);
  const { pausedUntil } = settings.schedule;
  const end = isPausedAt(now, { ...settings.schedule, zone }) ? pausedUntil : null;
  const isInvalid = typed !== undefined && isLeft;

  const type = (text: string) => {
    const day = dayKeySchema.safeParse(text);
    const isOffered = day.success && day.data >= first && day.data <= last;
    setTyped(isOffered ? undefined : text);
    if (isOffered && day.data !== end) reschedule({ pausedUntil: day.data });
  };

  return (
    <SettingsSection title={words.title} hint={words.hint}>
      <div className="settings-part">
        <div className="row">
          <div className="field">
            <label className="label" htmlFor={id}>
              {words.until}
            </label>
            <input
              ref={field}
              id={id}
              type="date"
              min={first}
              max={last}
              aria-invalid={isInvalid}
              aria-describedby={`${id}-problem ${id}-state`}
              value={typed ?? end ?? ""}
              onChange={(event) => type(event.target.value)}
              onFocus={() => setLeft(false)}
              onBlur={(event) => {
                // An empty field is only a mistake where a date was taken out of it.
                const isUntouched = event.target.value === "" && end === null && event.target.validity.valid;
                if (isUntouched) setTyped(undefined);
                // Partly filled in, the browser calls it empty without a change.
                else if (!event.target.validity.valid) setTyped((text) => text ?? "");
                setLeft(true);
              }}
            />
          </div>
          {end !== null && (
            <button
              type="button"
              className="pause-end"
              onClick={() => {
                setTyped(undefined);
                // This button goes now, and the focus with it.
                field.current?.focus();
                reschedule({ pausedUntil: null });
              }}
            >
              {words.resume}
            </button>
          )}
        </div>
        {isInvalid && (
          <p id={`${id}-problem`} className="problem" role="alert">
            {words.invalid(formatDay(first, "date"), formatDay(last, "date"))}
          </p>
        )}
        <output id={`${id}-state`} className="hint">
          {end === null ? words.resumed : words.paused(formatDay(end, "day"))}
        </output>
      </div>
    </SettingsSection>
  );
}
