import type { Moment, MomentKind } from "@/lib/domain/moments/moment.ts";
import { UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { instantAt, offsetMinutesAt } from "@/lib/domain/time/wall-clock.ts";
import { Draw } from "./draw.ts";
import { intentionAt, type LivedIntentions } from "./lived-intentions.ts";
import type { Presence } from "./presence.ts";
import type { Whereabouts } from "./whereabouts.ts";
import type { Wording } from "./wording.ts";

/** Minutes since midnight; some of the day lies after the next. */
const TIMES = {
  morning: [480, 720],
  afternoon: [750, 1050],
  evening: [1080, 1410],
  night: [1440, 1590],
} as const;
/** When the person travels on, the day ends early, so that it is over before the next begins elsewhere. */
const DEPARTURE_MINUTES = 630;

export interface Surroundings {
  seed: number;
  wording: Wording;
  presence: Presence;
  whereabouts: Whereabouts;
  intentions: LivedIntentions;
}

export interface LivedDay {
  moments: Moment[];
  versions: RowVersion[];
}

/** The moments of one day, in time order, none after `until` (minutes since midnight). */
export function liveDay(
  day: DayKey,
  { seed, wording, presence, whereabouts, intentions }: Surroundings,
  until = 1590,
): LivedDay {
  const draw = new Draw(seed, `moments/${day}`);
  const zone = whereabouts.zoneOn(day);
  const last = whereabouts.leavesOn(day) ? DEPARTURE_MINUTES : until;
  const times = Array.from({ length: presence.momentsOn(day) }, () => timeOfDay(draw));
  const lived: LivedDay = { moments: [], versions: [] };
  for (const minutes of times.filter((time) => time <= last).toSorted((a, b) => a - b)) {
    const at = instantAt(day, minutes, zone) + draw.whole(0, 59_999);
    const intention = intentionAt(intentions, at);
    if (intention === undefined) continue;
    const weeks = (at - intention.chosenAt) / 604_800_000;
    const kind = drawKind(weeks, draw);
    const moment: Moment = {
      id: draw.id(at),
      createdAt: at,
      updatedAt: at,
      at,
      day,
      offsetMinutes: offsetMinutesAt(at, zone),
      kind,
      intentionId: intention.id,
    };
    lived.moments.push(described(moment, weeks, { wording, draw, versions: lived.versions }));
  }
  return lived;
}

function timeOfDay(draw: Draw): number {
  const [from, until] = TIMES[draw.weighted({ morning: 45, afternoon: 43, evening: 9, night: 3 })];
  return draw.whole(from, until);
}

/** At first there is more noticing and slipping; later more choosing. */
function drawKind(weeks: number, draw: Draw): MomentKind {
  const settled = Math.min(1, weeks / 14);
  return draw.weighted({
    noticed: 34 - 10 * settled,
    chose: 28 + 18 * settled,
    slipped: 25 - 12 * settled,
    tried: 13 + 4 * settled,
  });
}

/** Adds what the person said of it afterwards, and now and then takes it back. */
function described(
  moment: Moment,
  weeks: number,
  { wording, draw, versions }: { wording: Wording; draw: Draw; versions: RowVersion[] },
): Moment {
  const { at, kind } = moment;
  const row = { ...moment };
  if (draw.chance(0.45)) {
    // It eases over the weeks, and comes back at times.
    const eased = 3.1 - Math.min(2.2, weeks / 5) + (draw.share() - 0.5) * 2.6;
    row.unease = UNEASE_STEPS[Math.max(0, Math.min(4, Math.round(eased)))] ?? 2;
    row.updatedAt = at + draw.whole(2_000, 20_000);
  }
  if (draw.chance(0.35)) {
    row.note = wording.noteOn(kind, draw);
    row.updatedAt = at + draw.whole(5_000, 90_000);
  }
  if (row.note !== undefined && draw.chance(0.03)) {
    const replacedAt = row.updatedAt + draw.whole(700_000, 5_000_000);
    const before = { ...row };
    versions.push({ id: draw.id(replacedAt), table: "moments", rowId: row.id, replacedAt, row: before });
    row.note = wording.noteOn(kind, draw);
    row.updatedAt = replacedAt;
  }
  if (draw.chance(0.01)) {
    row.deletedAt = row.updatedAt + draw.whole(1_000, 30_000);
    row.updatedAt = row.deletedAt;
  }
  return row;
}
