import { OlderDraft } from "@/components/writing/OlderDraft.tsx";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  reflection: Reflection;
  /** The week that the ledger asks about, while a weekly waits. */
  waitingPeriod: DayKey | undefined;
  today: DayKey;
}

/** Beside a weekly that was begun for days that newer ones have overtaken: the way to put it away. */
export function OlderWeekly({ reflection, waitingPeriod, today }: Props) {
  const { fromDay, untilDay, period } = reflection;
  const isOld = untilDay < addDays(today, -6) || (waitingPeriod !== undefined && waitingPeriod !== period);
  if (!isOld) return null;
  return (
    <OlderDraft draft={reflection} words={messages.weekly.older(formatDays(fromDay, untilDay, false))} />
  );
}
