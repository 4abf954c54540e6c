import type { Moment } from "@/lib/domain/moments/moment.ts";
import { type Nudge, nudgeId } from "@/lib/domain/nudges/nudge.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Occurrence } from "@/lib/domain/schedule/occurrence.ts";
import { occurrencesBetween } from "@/lib/domain/schedule/occurrences.ts";
import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, instantAt } from "@/lib/domain/time/wall-clock.ts";
import { Draw } from "./draw.ts";
import type { Surroundings } from "./lived-moments.ts";

interface Lived {
  schedule: Schedule;
  momentsOf: ReadonlyMap<DayKey, readonly Moment[]>;
  reflections: readonly Reflection[];
  /** Epoch ms: the first and the last instant of settling. */
  since: number;
  until: number;
}

interface Answer {
  state: Nudge["state"];
  updatedAt: number;
}

/** The ledger as settling left it, zone after zone, with what the person made of each row. */
export function liveLedger(lived: Lived, surroundings: Surroundings): Nudge[] {
  const rows = new Map<string, Nudge>();
  for (const { zone, from, until } of stays(lived.since, lived.until, surroundings)) {
    for (const occurrence of occurrencesBetween({ ...lived.schedule, zone }, from, until)) {
      const id = nudgeId(occurrence);
      if (!rows.has(id)) rows.set(id, row(id, occurrence, zone, lived, surroundings));
    }
  }
  return [...rows.values()];
}

/** The stretches of time that were spent in one zone. */
function stays(since: number, until: number, { whereabouts }: Surroundings) {
  const found: { zone: string; from: number; until: number }[] = [];
  let day = calendarDayAt(since, "UTC");
  let from = since;
  while (from < until) {
    const zone = whereabouts.zoneOn(day);
    while (whereabouts.zoneOn(addDays(day, 1)) === zone && instantAt(day, 240, zone) < until)
      day = addDays(day, 1);
    day = addDays(day, 1);
    const next = Math.min(until, Math.max(from + 1, instantAt(day, 240, whereabouts.zoneOn(day))));
    found.push({ zone, from, until: next });
    from = next;
  }
  return found;
}

function row(
  id: string,
  occurrence: Occurrence,
  zone: string,
  lived: Lived,
  surroundings: Surroundings,
): Nudge {
  const draw = new Draw(surroundings.seed, `ledger/${id}`);
  const day = calendarDayAt(occurrence.due, zone);
  const createdAt = occurrence.due + draw.whole(20, 900);
  const { state, updatedAt } = answer(occurrence, day, lived, surroundings, draw) ?? {
    state: occurrence.closesAt > lived.until ? "waiting" : "expired",
    updatedAt: occurrence.closesAt > lived.until ? createdAt : occurrence.closesAt,
  };
  const notifies = occurrence.kind === "weekly" && state !== "paused" && !surroundings.presence.isAwayOn(day);
  const putOff = notifies && updatedAt > occurrence.due + 7_200_000 && draw.chance(0.15);
  return {
    id,
    ...occurrence,
    state,
    ...(putOff && { postponedUntil: occurrence.due + 3_600_000 }),
    ...(notifies && { notifiedAt: createdAt + 5 }),
    createdAt,
    updatedAt,
  };
}

/** What the person made of a nudge; undefined when its window closed, or is open still. */
function answer(
  occurrence: Occurrence,
  day: DayKey,
  lived: Lived,
  { presence }: Surroundings,
  draw: Draw,
): Answer | undefined {
  const { kind, period, due, closesAt } = occurrence;
  if (presence.isPausedOn(day)) return { state: "paused", updatedAt: due };
  const when = due + Math.floor(draw.share() * Math.min(closesAt - due, lived.until - due));
  if (kind === "weekly") {
    const finishedAt = lived.reflections.find((reflection) => reflection.period === period)?.finishedAt;
    if (finishedAt !== undefined && finishedAt < closesAt) return { state: "acted", updatedAt: finishedAt };
    return draw.chance(0.5) ? { state: draw.pick(["rested", "declined"]), updatedAt: when } : undefined;
  }
  if (presence.isAwayOn(day)) return undefined;
  if (kind === "check-in") {
    const around = [addDays(day, -1), day, addDays(day, 1)].flatMap(
      (each) => lived.momentsOf.get(each) ?? [],
    );
    const moment = around.find(({ at }) => at >= due && at < closesAt);
    return moment && { state: "acted", updatedAt: moment.at };
  }
  const state = draw.weighted({ acted: 55, declined: 10, expired: 35 });
  return state === "expired" ? undefined : { state, updatedAt: when };
}
