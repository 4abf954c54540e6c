import type { SavedText } from "@/components/writing/saved-text.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { putAway } from "./weekly-acts.ts";

interface Props {
  reflection: Reflection;
  fields: ReadonlySet<SavedText>;
  /** The week that the ledger asks about, while a weekly waits. */
  waitingPeriod: DayKey | undefined;
  today: DayKey;
}

/** Beside a weekly that was begun for days that newer ones have overtaken: the way to put it away. */
export function OlderWeekly({ reflection, fields, waitingPeriod, today }: Props) {
  const { fromDay, untilDay, period } = reflection;
  const isOld = untilDay < addDays(today, -6) || (waitingPeriod !== undefined && waitingPeriod !== period);
  if (!isOld) return null;
  return (
    <div className="card stack">
      <p>{messages.weekly.older(formatDays(fromDay, untilDay, false))}</p>
      <div className="row">
        <button type="button" onClick={() => putAway(reflection, fields)}>
          {messages.weekly.putAway}
        </button>
      </div>
    </div>
  );
}
