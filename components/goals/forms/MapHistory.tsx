import type { Goal } from "@/lib/domain/goals/goal.ts";
import { type MapChange, mapHistory } from "@/lib/domain/goals/map-history.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";

/** The earlier shapes of a map, the latest first, each with its reason; nothing when it never changed (L4). */
export function MapHistory({ goal }: { goal: Goal }) {
  const changes = mapHistory(goal);
  if (changes.length === 0) return null;
  return (
    <details className="goal-form-part">
      <summary>{messages.milestones.history}</summary>
      <ol role="list" className="map-history">
        {changes.map((change) => (
          <li key={`${change.checkpointId} ${change.place}`}>
            <Change change={change} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Change({ change: { at, change, reason, before, after } }: { change: MapChange }) {
  const words = messages.milestones;
  return (
    <>
      <p className="label">
        {words.happened[change]} · {formatDay(calendarDayAt(at, currentZone()), "date")}
      </p>
      <p className="reading" dir="auto">
        {after.sees}
      </p>
      {change === "reshaped" && (
        <p className="hint" dir="auto">
          {words.before(before.sees)}
        </p>
      )}
      {change === "moved" && <p className="hint">{words.fromTo(dayName(before.day), dayName(after.day))}</p>}
      {reason !== "" && (
        <p className="reading map-reason written-words" dir="auto">
          {reason}
        </p>
      )}
    </>
  );
}

function dayName(day: DayKey | undefined): string {
  return day === undefined ? messages.milestones.noDay : formatDay(day, "date");
}
