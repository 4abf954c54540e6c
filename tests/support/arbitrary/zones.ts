import fc from "fast-check";

import { offsetMinutesAt } from "@/lib/domain/time/wall-clock.ts";

/** Zones that between them break every easy assumption about clocks. */
export const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  // Half an hour beside the hour.
  "America/St_Johns",
  "Asia/Kolkata",
  // Summer time of half an hour.
  "Australia/Lord_Howe",
  // Three quarters.
  "Asia/Kathmandu",
  "Pacific/Chatham",
  // Clocks change at midnight, so that a day begins at one, or its last hour comes twice.
  "Asia/Beirut",
  "Africa/Cairo",
  "America/Sao_Paulo",
  "America/Santiago",
  "Asia/Tehran",
  // Midnight itself comes twice.
  "America/Havana",
  // Clocks go back for Ramadan.
  "Africa/Casablanca",
  // The ends of the date line.
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "Pacific/Pago_Pago",
] as const;

export const zones = fc.constantFrom(...ZONES);

const MS_PER_DAY = 86_400_000;
/** 2016 to 2031: São Paulo, Tehran and Apia had summer time at its beginning, others have it still. */
export const FIRST_INSTANT = Date.UTC(2016, 0, 1);
export const LAST_INSTANT = Date.UTC(2031, 0, 1);

const known = new Map<string, number[]>();

/** The instants (epoch ms) at which clocks in a zone change. */
export function clockChanges(zone: string): number[] {
  const found = known.get(zone) ?? searchClockChanges(zone);
  known.set(zone, found);
  return found;
}

function searchClockChanges(zone: string): number[] {
  const changes: number[] = [];
  for (let day = FIRST_INSTANT; day < LAST_INSTANT; day += MS_PER_DAY) {
    if (offsetMinutesAt(day, zone) === offsetMinutesAt(day + MS_PER_DAY, zone)) continue;
    let [before, after] = [day, day + MS_PER_DAY];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetMinutesAt(middle, zone) === offsetMinutesAt(day, zone)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

/** Instants (epoch ms) of a zone, every second one within two days of a change of its clocks. */
export function instantsOf(zone: string): fc.Arbitrary<number> {
  const anywhere = fc.integer({ min: FIRST_INSTANT, max: LAST_INSTANT });
  const changes = clockChanges(zone);
  if (changes.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * MS_PER_DAY, max: 2 * MS_PER_DAY }))
    .map(([change, distance]) => change + distance);
  return fc.oneof(anywhere, near);
}
