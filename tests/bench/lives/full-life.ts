import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import { life, type Life } from "@/tests/support/life/life.ts";

/** A life of so many years that ends before `now` (epoch ms), so that nothing in it lies ahead. */
export function fullLife(years: number, now: number): Life {
  const endsOn = addDays(toDayKey(now), -1);
  // A block that runs at some hours would be measured with them.
  return { ...life({ seed: 10, years, endsOn, zone: "UTC" }), blocks: [] };
}
