import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { occurrencesBetween } from "@/lib/domain/schedule/occurrences.ts";
import { isPermittedAt } from "@/lib/domain/schedule/schedule.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { isProtectedAt } from "@/lib/domain/schedule/protected-time.ts";
import type { Chance, Stream } from "./happening.ts";
import { where } from "./permitted-checks.ts";

/** Nothing is lost: what fell due has one row, in a final state. */
export function lost({ rows, variants, begun, ended, ...stream }: Stream): string[] {
  const open = rows.filter(({ state }) => state === "waiting").map(({ id }) => `${id} still waits`);
  if (stream.isTampered || stream.isTravelled || stream.isRearranged) return open;
  const due = variants.flatMap(({ from, schedule }, index) =>
    occurrencesBetween(schedule, Math.max(from, begun), variants[index + 1]?.from ?? ended).map(nudgeId),
  );
  const found = rows.filter(({ kind }) => kind !== "welcome-back").map(({ id }) => id);
  return [
    ...open,
    ...due.filter((id) => !found.includes(id)).map((id) => `${id} fell due and has no row`),
    ...found.filter((id) => !due.includes(id)).map((id) => `${id} has a row and never fell due`),
  ];
}

/** Nothing is open under two rows. */
export function doubled({ doubles }: Stream): string[] {
  return doubles === 0 ? [] : [`${doubles} times something was open under two rows`];
}

const cameAt = ({ due, postponedUntil }: Nudge) => postponedUntil ?? due;

/** Whether nothing but another card keeps a weekly from a new tab. */
export function isFreeFor({ weekly, at, schedule }: Chance): boolean {
  return (
    schedule.weekly.on &&
    schedule.pausedUntil === null &&
    at >= cameAt(weekly) &&
    at < weekly.closesAt &&
    isPermittedAt(at, schedule, true) &&
    !isProtectedAt(at, schedule) &&
    !schedule.quieted.includes("weekly")
  );
}

/** R10: a weekly that was never shown is offered wherever it may be. */
export function withheldWeeklies({ story }: Stream): string[] {
  return story
    .filter((one) => one.what === "chance")
    .filter((chance) => isFreeFor(chance))
    .filter(({ shows, weekly }) => weekly.shown === undefined && shows?.id !== weekly.id)
    .map((chance) => `${chance.weekly.id} was not offered, ${where(chance)}`);
}
