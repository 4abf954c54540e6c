import type { Block } from "@/lib/domain/blocks/block.ts";
import { type Nudge, nudgeId, type Surface } from "@/lib/domain/nudges/nudge.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { blockTurns } from "@/lib/domain/schedule/block-turns.ts";
import type { Occurrence } from "@/lib/domain/schedule/occurrence.ts";
import { planTimes } from "@/lib/domain/schedule/plan-times.ts";
import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import { type DayKey, daysFrom, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { instantAt } from "@/lib/domain/time/wall-clock.ts";
import { activeThen } from "./active-then.ts";
import type { Calendar } from "./calendar.ts";
import { Draw } from "./draw.ts";
import type { Surroundings } from "./lived-moments.ts";

/** How long a cue on a site waits, and between which minutes of the day a person comes to one. */
const SITE_WINDOW_MS = 60_000;
const FROM_MINUTES = 9 * 60;
const UNTIL_MINUTES = 17 * 60;
const NOON_MINUTES = 720;

interface Planned {
  schedule: Schedule;
  plans: readonly Plan[];
  blocks: readonly Block[];
}

/** What plans and protected time left in the ledger, day by day, with what the person made of it. */
export function liveCues(
  { schedule, plans, blocks }: Planned,
  calendar: Calendar,
  { seed, presence, whereabouts }: Surroundings,
): Nudge[] {
  return daysFrom(calendar.first, calendar.last).flatMap((day) => {
    const zone = whereabouts.zoneOn(day);
    const noon = instantAt(day, NOON_MINUTES, zone);
    const active = { plans: activeThen(plans, noon), blocks: activeThen(blocks, noon) };
    const placed = { ...schedule, zone, ...active };
    const isAway = presence.isAwayOn(day);
    const isWorking = schedule.workingDays.includes(weekdayOf(day));
    const onSites = isAway || !isWorking ? [] : siteTurns(day, active.plans, zone, seed);
    return [...planTimes(day, placed), ...blockTurns(day, day, placed), ...onSites]
      .filter(({ due }) => calendar.holds(due))
      .map((occurrence): Nudge => {
        const id = nudgeId(occurrence);
        const draw = new Draw(seed, `ledger/${id}`);
        if (presence.isPausedOn(day)) return settled(id, occurrence, "paused", occurrence.due);
        const surface = onSites.includes(occurrence) ? "site" : "new-tab";
        return answered(id, occurrence, { surface, isAway, until: calendar.until }, draw);
      });
  });
}

/** How often a person comes to the sites that plans name, each time under a number of its own. */
function siteTurns(day: DayKey, plans: readonly Plan[], zone: string, seed: number): Occurrence[] {
  return plans
    .filter(({ cue }) => cue.kind === "site")
    .flatMap(({ id }) => {
      const draw = new Draw(seed, `site/${day}/${id}`);
      const minutes = draw.whole(FROM_MINUTES, UNTIL_MINUTES);
      return Array.from({ length: Number(draw.weighted({ "0": 4, "1": 4, "2": 2 })) }, (_, place) => {
        const due = instantAt(day, minutes + place * 75, zone) + draw.whole(0, 59_999);
        const subject = `${id}/${place + 1}`;
        return { kind: "plan-cue" as const, period: day, subject, due, closesAt: due + SITE_WINDOW_MS };
      });
    });
}

/** Mostly seen, and then often acted upon; of one that is still open nothing is known yet. */
function answered(
  id: string,
  occurrence: Occurrence,
  { surface, isAway, until }: { surface: Surface; isAway: boolean; until: number },
  draw: Draw,
): Nudge {
  const { due, closesAt, period } = occurrence;
  const seenAt = surface === "site" ? due : due + draw.whole(0, Math.floor((closesAt - due) / 2));
  const answeredAt = seenAt + draw.whole(3_000, 30_000);
  const isSeen = !isAway && seenAt <= until && (surface === "site" || draw.chance(0.7));
  const answer = draw.weighted({ acted: 45, otherwise: 12, declined: 13, expired: 30 });
  const isAnswered = isSeen && answer !== "expired" && answeredAt < until;
  const open = closesAt > until ? "waiting" : "expired";
  const kind = occurrence.kind === "plan-cue" || answer !== "otherwise" ? answer : "acted";
  const row = isAnswered
    ? settled(id, occurrence, kind, answeredAt)
    : settled(id, occurrence, open, open === "waiting" ? due : closesAt);
  if (!isSeen) return row;
  const seen = { shown: { at: seenAt, surface, rule: "asked-for" as const }, exposedOn: [period] };
  return { ...row, ...seen, permit: { at: seenAt, day: period } };
}

function settled(id: string, occurrence: Occurrence, state: Nudge["state"], updatedAt: number): Nudge {
  return { id, ...occurrence, state, createdAt: occurrence.due, updatedAt };
}
