import { useId } from "react";

import { addDays, type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";

/** Years that a day may lie ahead; further is more likely a slip of the keys. */
const FARTHEST_DAYS = 30 * 366;

interface Props {
  label: string;
  /** The day as the field has it, "" for none. */
  text: string;
  today: DayKey;
  onType: (text: string) => void;
  takesFocus?: boolean;
}

const focusField = (field: HTMLInputElement | null) => field?.focus();

/** The day that a field holds; undefined when it is empty. */
export function dayOf(text: string): DayKey | undefined {
  return dayKeySchema.safeParse(text).data;
}

/** A calendar day in a form, or none. The browser keeps the form from being sent with half a day. */
export function DayField({ label, text, today, onType, takesFocus = false }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        ref={takesFocus ? focusField : undefined}
        min={addDays(today, -FARTHEST_DAYS)}
        max={addDays(today, FARTHEST_DAYS)}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
