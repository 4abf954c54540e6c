import { useId } from "react";

import { TimeField } from "@/components/settings/TimeField.tsx";
import { weekStart } from "@/components/settings/week-order.ts";
import { WeekdayPicker } from "@/components/settings/WeekdayPicker.tsx";
import type { BlockDraft } from "@/lib/domain/blocks/block-draft.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { formatLength } from "@/lib/messages/format-length.ts";
import { messages } from "@/lib/messages/messages.ts";
import { endText } from "./block-text.ts";

/** Lengths that people choose, from a quarter of an hour to half a day, in minutes. */
const LENGTHS = [15, 30, 45, 60, 75, 90, 120, 150, 180, 210, 240, 300, 360, 420, 480, 540, 600, 660, 720];

interface Props {
  draft: BlockDraft;
  settings: Settings;
  /** Whether no weekday was chosen. */
  lacksDays: boolean;
  onChange: (change: Partial<BlockDraft>) => void;
}

/** On which weekdays, from when, and for how long a block takes place. */
export function BlockTimes({ draft, settings, lacksDays, onChange }: Props) {
  const length = useId();
  const words = messages.blocks;
  const lengths = [...new Set([...LENGTHS, draft.lengthMinutes])].toSorted((a, b) => a - b);

  return (
    <>
      <div className="stack block-part" data-lacking={lacksDays || undefined}>
        <WeekdayPicker
          legend={words.weekdays}
          hint={words.weekdaysHint}
          chosen={draft.weekdays}
          weekStartsOn={weekStart(settings)}
          onChange={(weekdays) => onChange({ weekdays })}
        />
        {lacksDays && (
          <p className="problem" role="alert">
            {words.problems.weekdays}
          </p>
        )}
      </div>
      <div className="stack block-part">
        <div className="row">
          <TimeField
            label={words.from}
            minutes={draft.fromMinutes}
            clock={settings.clock}
            onChange={(fromMinutes) => onChange({ fromMinutes })}
          />
          <div className="field">
            <label className="label" htmlFor={length}>
              {words.length}
            </label>
            <select
              id={length}
              value={draft.lengthMinutes}
              onChange={(event) => onChange({ lengthMinutes: Number(event.target.value) })}
            >
              {lengths.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {formatLength(minutes)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <output className="hint">{endText(draft, settings)}</output>
      </div>
    </>
  );
}
