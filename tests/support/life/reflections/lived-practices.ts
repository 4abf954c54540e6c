import type { Practice } from "@/lib/domain/practices/practice.ts";
import { addDays, type DayKey, daysFrom } from "@/lib/domain/time/day-key.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import type { Draw } from "../draw.ts";
import type { Presence } from "../presence.ts";
import type { Whereabouts } from "../whereabouts.ts";

/** A new practice, the one lived until now, or none. */
export function practise(
  practices: Practice[],
  text: string,
  at: number,
  day: DayKey,
  draw: Draw,
): Practice | undefined {
  const lived = practices.at(-1);
  const choice = draw.weighted({ started: 55, carried: 33, none: 12 });
  if (choice === "none") return undefined;
  const isLived = lived !== undefined && lived.endedAt === undefined;
  if (isLived && (choice === "carried" || lived.text === text)) {
    lived.carriedOn = day;
    lived.updatedAt = at;
    return lived;
  }
  if (isLived) {
    lived.endedAt = at;
    lived.updatedAt = at;
  }
  const started: Practice = { id: draw.id(at), createdAt: at, updatedAt: at, text, carriedOn: day };
  practices.push(started);
  return started;
}

/** The mornings of the week after: it is carried on, and once in a while let go. */
export function carryOn(
  practice: Practice,
  from: DayKey,
  presence: Presence,
  draw: Draw,
  whereabouts: Whereabouts,
): void {
  for (const day of daysFrom(addDays(from, 1), addDays(from, 5)).filter((each) => !presence.isAwayOn(each))) {
    const at = instantAt(day, draw.whole(500, 580), whereabouts.zoneOn(day));
    practice.updatedAt = at;
    if (draw.chance(0.02)) {
      practice.endedAt = at;
      return;
    }
    if (draw.chance(0.7)) practice.carriedOn = day;
  }
}
