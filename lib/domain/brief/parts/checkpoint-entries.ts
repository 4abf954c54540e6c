import type { Goal } from "../../goals/goal.ts";
import { type MapChange, mapHistory } from "../../goals/map-history.ts";
import { calendarDayAt } from "../../time/wall-clock.ts";
import { type BriefEntry, type BriefTime, ownEntry, saidEntry } from "../brief.ts";
import type { BriefWording, ToldChange } from "../wording.ts";

/** The points of a map, each with how it changed in these days and why (L4). One that was dropped earlier is over. */
export function checkpointEntries(
  goal: Goal,
  { first, last, zone }: BriefTime,
  words: BriefWording,
): BriefEntry[] {
  const changes = mapHistory(goal)
    .toReversed()
    .filter(isTold)
    .map((change) => ({ change, day: calendarDayAt(change.at, zone) }))
    .filter(({ day }) => day >= first && day <= last);
  return goal.checkpoints.flatMap((checkpoint) => {
    const key = `goal/${goal.id}/${checkpoint.id}`;
    const ofIt = changes.filter(({ change }) => change.checkpointId === checkpoint.id);
    if (checkpoint.standing === "dropped" && ofIt.length === 0) return [];
    const entries = ofIt.flatMap(({ change, day }) => {
      const place = `${key}/${change.place}`;
      const reason = ownEntry(`${place}/reason`, words.labels.reason, change.reason);
      return saidEntry(place, "", words.mapChange(change, day), reason);
    });
    return ownEntry(key, words.checkpoint(checkpoint), checkpoint.sees, entries);
  });
}

function isTold(change: MapChange): change is ToldChange {
  return change.change !== "kept";
}
