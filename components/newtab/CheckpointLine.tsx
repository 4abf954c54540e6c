import type { Goal } from "@/lib/domain/goals/goal.ts";
import { nextCheckpoint } from "@/lib/domain/goals/next-checkpoint.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useArrival } from "@/lib/ui/arrival.ts";

interface Props {
  goals: readonly Goal[];
  dayStartsAtMinutes: number;
}

/** What one would see next on the way (L4). A day that has passed is not held up to anybody. */
export function CheckpointLine({ goals, dayStartsAtMinutes }: Props) {
  const today = personalDayAt(useArrival(), currentZone(), dayStartsAtMinutes);
  const next = nextCheckpoint(goals, today);
  if (next === undefined) return null;
  const { sees, day } = next.checkpoint;
  return (
    <p className="reading">
      <span className="label">{messages.newTab.nextOnTheWay}</span> <span dir="auto">{sees}</span>
      {day !== undefined && day >= today && (
        <>
          {" "}
          <span className="label">{messages.newTab.around(dayText(day, today))}</span>
        </>
      )}
    </p>
  );
}

/** The year where it is another one. */
function dayText(day: DayKey, today: DayKey): string {
  return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? "short" : "date");
}
