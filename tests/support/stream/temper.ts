import { NUDGE_KINDS, type NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { DatedOccasion, PlacedSchedule, Schedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { addDays, dayKeySchema, type Weekday } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { ZONES } from "@/tests/support/arbitrary/zones.ts";
import { block } from "@/tests/support/block.ts";
import type { Draw } from "@/tests/support/life/draw.ts";
import { planOf } from "@/tests/support/plan.ts";

/** What someone makes of what they see, in shares of all they see. The rest they let go by. */
export interface Temper {
  acts: number;
  declines: number;
  putsOff: number;
  /** How often they log a moment by themselves, of a hundred visits. */
  logs: number;
}

/** One of them lets nearly everything go by; of those there are twice as many. */
export function drawTemper(draw: Draw): Temper {
  const silent: Temper = { acts: 0.01, declines: 0, putsOff: 0.02, logs: 1 };
  return draw.pick([
    { acts: 0.92, declines: 0, putsOff: 0.04, logs: 8 },
    { acts: 0.5, declines: 0.1, putsOff: 0.15, logs: 8 },
    { acts: 0.15, declines: 0.1, putsOff: 0.5, logs: 8 },
    { acts: 0.05, declines: 0.6, putsOff: 0.05, logs: 8 },
    silent,
    silent,
  ]);
}

const WEEK: Weekday[] = [1, 2, 3, 4, 5, 6, 0];
const SUBJECT = "0197f000-0000-7000-8000-0000000000c";
const OLD = dayKeySchema.parse("2016-01-01");

function minutes(draw: Draw): number {
  return draw.chance(0.7) ? 15 * draw.whole(32, 72) : draw.whole(0, 1439);
}

function weekdays(draw: Draw): Weekday[] {
  return draw.chance(0.6) ? [1, 2, 3, 4, 5] : WEEK.filter(() => draw.chance(0.7));
}

/** A schedule as a person may set it, most often an ordinary one. */
export function drawSchedule(draw: Draw): Schedule {
  const timed = (share: number) => ({ on: draw.chance(share), atMinutes: minutes(draw) });
  return {
    ...defaultSchedule("de-DE"),
    workingDays: weekdays(draw),
    morning: timed(0.8),
    checkIn: timed(0.7),
    endOfDay: timed(0.6),
    weekly: { ...timed(0.85), weekday: draw.pick(WEEK) },
    quietHours: draw.pick([
      { fromMinutes: 18 * 60, untilMinutes: 8 * 60 + 30 },
      { fromMinutes: 21 * 60, untilMinutes: 7 * 60 },
      { fromMinutes: 0, untilMinutes: 0 },
      { fromMinutes: minutes(draw), untilMinutes: minutes(draw) },
    ]),
    mostPerDay: draw.pick([0, 1, 2, 2, 2, 3, 4]),
    quieted: draw.chance(0.1) ? [draw.pick(NUDGE_KINDS)] : [],
    occasions: draw.chance(0.2)
      ? { [draw.pick(["checkpoint", "plan-cue", "block-end"] as const)]: false }
      : {},
  };
}

export function drawDated(draw: Draw, now: number, days: number): DatedOccasion[] {
  const today = calendarDayAt(now, "UTC");
  const kinds = ["checkpoint", "checkpoint", "checkpoint", "contract-review"] as const;
  const dated: DatedOccasion[] = kinds.flatMap((kind, index) => {
    const day = addDays(today, draw.whole(-5, days));
    return draw.chance(0.7) ? [{ kind, day, subject: `${SUBJECT}${index}` }] : [];
  });
  const quarterly = { kind: "quarterly" as const, period: today, day: addDays(today, draw.whole(0, days)) };
  const lookBack = { kind: "look-back" as const, day: addDays(today, draw.whole(0, days)), subject: SUBJECT };
  return [...dated, quarterly, lookBack, { kind: "backup", day: addDays(today, 30) }];
}

/** Everything around someone that gives occasion to ask. */
export function drawPlaced(draw: Draw, now: number, days: number): PlacedSchedule {
  const plans = Array.from({ length: draw.whole(0, 3) }, (_, index) =>
    planOf(index + 1, { kind: "time", weekdays: [1, 2, 3, 4, 5], atMinutes: minutes(draw) }),
  );
  const blocks = Array.from({ length: draw.whole(0, 2) }, (_, index) =>
    block({
      id: `${SUBJECT}b${index}`.slice(1),
      weekdays: weekdays(draw).slice(0, 3),
      fromMinutes: minutes(draw),
      lengthMinutes: draw.pick([30, 60, 120, 240]),
      firstDay: OLD,
    }),
  );
  return { ...drawSchedule(draw), zone: draw.pick(ZONES), plans, blocks, dated: drawDated(draw, now, days) };
}

export function drawAllowed(draw: Draw): Record<NudgeKind, boolean> {
  const share = draw.pick([0, 0.2, 1]);
  const of = (kind: NudgeKind) => (kind === "weekly" ? draw.chance(0.8) : draw.chance(share));
  return {
    morning: of("morning"),
    "check-in": of("check-in"),
    "end-of-day": of("end-of-day"),
    weekly: of("weekly"),
    checkpoint: of("checkpoint"),
    "contract-review": of("contract-review"),
    quarterly: of("quarterly"),
    "look-back": of("look-back"),
    yearly: of("yearly"),
    "block-start": of("block-start"),
    "block-end": of("block-end"),
    "plan-cue": of("plan-cue"),
    "welcome-back": of("welcome-back"),
    backup: of("backup"),
  };
}
