import { useSyncExternalStore } from "react";

import { type DayKey } from "@/lib/domain/time/day-key.ts";
import { minutesOfDayAt, personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";

const MS_PER_MINUTE = 60_000;
let minute = 0;

/**
 * Ticks once a minute while the page can be seen, and at once when it comes back into sight, so
 * that an idle tab costs nothing.
 */
function subscribe(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(timer);
    minute = Math.floor(Date.now() / MS_PER_MINUTE);
    changed();
    if (!document.hidden) timer = setTimeout(tick, MS_PER_MINUTE - (Date.now() % MS_PER_MINUTE));
  };
  document.addEventListener("visibilitychange", tick);
  tick();
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", tick);
  };
}

function currentMinute(): number {
  minute ||= Math.floor(Date.now() / MS_PER_MINUTE);
  return minute;
}

/** Now in epoch ms, to the minute. Renders again when the minute changes. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, currentMinute) * MS_PER_MINUTE;
}

/** The person's day, which begins at `dayStartsAtMinutes` past midnight. */
export function useToday(dayStartsAtMinutes: number): DayKey {
  return personalDayAt(useMinute(), currentZone(), dayStartsAtMinutes);
}

/** Minutes since midnight on the person's wall clock. */
export function useMinutesOfDay(): number {
  return minutesOfDayAt(useMinute(), currentZone());
}
