import type { CalendarDay } from "./calendar-day.ts";
import { liveDay } from "./day.ts";
import { DAYS, type Lived, nobody } from "./lived.ts";
import type { Person } from "./person.ts";
import type { Policy } from "./policy.ts";
import { atInstall } from "./standing.ts";
import type { World } from "./world.ts";

/** What becomes of one person in eight weeks under a policy that was made for them. */
export function live(world: World, person: Person, days: readonly CalendarDay[], policy: Policy): Lived {
  const lived = nobody();
  const standing = atInstall();
  let isKept = true;
  let gap = 0;
  for (const day of days) {
    if (isKept) isKept = liveDay(world, person, day, policy, standing, lived);
    else standing.loggedToday = false;
    gap = standing.loggedToday ? 0 : gap + 1;
    if (gap > lived.longestGap) lived.longestGap = gap;
  }
  lived.burden /= lived.daysAlive;
  lived.people = 1;
  lived.kept = isKept ? 1 : 0;
  lived.muted = standing.isMuted ? 1 : 0;
  lived.keptUnmuted = isKept && !standing.isMuted ? 1 : 0;
  return lived;
}

export const DAY_INDEXES: readonly number[] = Array.from({ length: DAYS }, (_, day) => day);
