import { nextBlockTurn } from "../blocks/block-run.ts";
import { nextOccurrence } from "../schedule/occurrences.ts";
import { nextTurn } from "../schedule/permitted-time.ts";
import { addDays } from "../time/day-key.ts";
import { clockChangeBetween, instantAt } from "../time/wall-clock.ts";
import { backOffOf } from "./back-off.ts";
import { countedPermits, SPACING_MS } from "./permits.ts";
import { dayIn, type Situation } from "./situation.ts";

const MS_PER_HOUR = 3_600_000;

/**
 * The next instant (epoch ms) after `now` at which something changes by itself: a nudge falls due,
 * one put off comes back, a window closes; for one that waits also whatever held it ends, or begins.
 * Undefined when two weeks hold nothing.
 */
export function nextWakeAt(situation: Situation): number | undefined {
  const { ledger, schedule, now } = situation;
  const waiting = ledger.filter(({ state }) => state === "waiting");
  const times = waiting.flatMap(({ kind, due, closesAt, postponedUntil }) => [
    due,
    closesAt,
    postponedUntil,
    kind === "end-of-day" ? due + MS_PER_HOUR : undefined,
    backOffOf(kind, ledger).until,
    nextTurn(now, schedule, kind === "weekly"),
  ]);
  if (waiting.length > 0) times.push(...turnsForAll(situation));
  times.push(nextOccurrence(schedule, now)?.due);
  const ahead = times.filter((at) => at !== undefined).filter((at) => at > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** What changes for all that wait: blocks, a pause, the three hours around a permit, a new day with new permits. */
function turnsForAll(situation: Situation): (number | undefined)[] {
  const { schedule, dayStartsAtMinutes, now } = situation;
  const { blocks = [], pausedUntil, zone } = schedule;
  const nextDay = instantAt(addDays(dayIn(situation, now), 1), dayStartsAtMinutes, zone);
  return [
    nextBlockTurn(blocks, now, zone),
    pausedUntil === null ? undefined : instantAt(pausedUntil, 0, zone),
    // Before it by a clock that has been set back since.
    ...countedPermits(situation).flatMap(({ at }) => [at - SPACING_MS + 1, at + SPACING_MS]),
    // A clock set back over the beginning of the day brings the day before back.
    clockChangeBetween(now, nextDay, zone) ?? nextDay,
  ];
}
