import { type Nudge, nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { occasionsOfTheCalendar } from "@/lib/domain/nudges/dated-occasions.ts";
import { nudgeOf } from "@/lib/domain/reflections/nudge-of-reflection.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { dated } from "@/lib/domain/schedule/dated.ts";
import type { Occurrence } from "@/lib/domain/schedule/occurrence.ts";
import type { DatedOccasion, Schedule } from "@/lib/domain/schedule/schedule.ts";
import type { Calendar } from "./calendar.ts";
import { Draw } from "./draw.ts";
import type { Surroundings } from "./lived-moments.ts";

/** What asked for the quarterlies, the letters and the looks back on shifts that there were. */
export function liveDates(
  schedule: Schedule,
  reflections: readonly Reflection[],
  calendar: Calendar,
  { seed, presence, whereabouts }: Surroundings,
): Nudge[] {
  const finished = new Map(reflections.map((one) => [nudgeId(nudgeOf(one)), one.finishedAt ?? Infinity]));
  const onShifts = reflections.flatMap(({ kind, goalId: subject, period: day }): DatedOccasion[] =>
    kind === "three-months" || kind === "six-months"
      ? [{ kind: "look-back", day, ...(subject && { subject }) }]
      : [],
  );
  return [...occasionsOfTheCalendar(calendar.first), ...onShifts]
    .filter(({ day }) => day <= calendar.last)
    .flatMap((occasion) => {
      const occurrence = dated(occasion, { ...schedule, zone: whereabouts.zoneOn(occasion.day) });
      if (occurrence === undefined || !calendar.holds(occurrence.due)) return [];
      const id = nudgeId(occurrence);
      const isPaused = presence.isPausedOn(occasion.day);
      const became = isPaused
        ? { state: "paused" as const, updatedAt: occurrence.due }
        : becomeOf(occurrence, finished.get(id) ?? Infinity, calendar, new Draw(seed, `ledger/${id}`));
      return [{ id, ...occurrence, createdAt: occurrence.due, ...became }];
    });
}

/** `doneAt` (epoch ms) is when what it asked for was finished. */
function becomeOf(
  { due, closesAt }: Occurrence,
  doneAt: number,
  { until }: Calendar,
  draw: Draw,
): Pick<Nudge, "state" | "updatedAt"> {
  // What was finished before it was asked for is answered at once.
  if (doneAt < closesAt) return { state: "acted", updatedAt: Math.max(due, doneAt) };
  if (closesAt > until) return { state: "waiting", updatedAt: due };
  return { state: draw.chance(0.4) ? "declined" : "expired", updatedAt: closesAt };
}
