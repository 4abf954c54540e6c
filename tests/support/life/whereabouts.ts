import { addDays, type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { Draw } from "./draw.ts";

/** Where work takes a person; some with half hours, and on either side of the date line. */
const PLACES = [
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "Australia/Adelaide",
  "Pacific/Auckland",
  "Africa/Cairo",
  "America/Los_Angeles",
  "America/St_Johns",
] as const;

interface Journey {
  first: DayKey;
  last: DayKey;
  zone: string;
}

/** In which time zone the person wakes up on each day. */
export class Whereabouts {
  #journeys = new Map<number, Journey[]>();

  #seed: number;
  #home: string;
  #homeFrom: DayKey;

  /** From `homeFrom` on the person stays at home. */
  constructor(seed: number, home: string, homeFrom: DayKey) {
    this.#seed = seed;
    this.#home = home;
    this.#homeFrom = homeFrom;
  }

  zoneOn(day: DayKey): string {
    if (day >= this.#homeFrom) return this.#home;
    const year = Number(day.slice(0, 4));
    const journeys = [...this.#journeysOf(year - 1), ...this.#journeysOf(year)];
    return journeys.find(({ first, last }) => day >= first && day <= last)?.zone ?? this.#home;
  }

  /** Whether the next day begins in another zone, so that this one is a day of travel. */
  leavesOn(day: DayKey): boolean {
    return this.zoneOn(day) !== this.zoneOn(addDays(day, 1));
  }

  #journeysOf(year: number): Journey[] {
    const known = this.#journeys.get(year) ?? this.#drawJourneys(year);
    this.#journeys.set(year, known);
    return known;
  }

  #drawJourneys(year: number): Journey[] {
    const draw = new Draw(this.#seed, `journeys/${year}`);
    const from = dayKeySchema.parse(`${year}-01-08`);
    return Array.from({ length: draw.whole(2, 4) }, (_, index) => {
      const first = addDays(from, draw.whole(0, 330));
      // Every third year one of the journeys is a season elsewhere.
      const days = index === 0 && year % 3 === 1 ? draw.whole(90, 150) : draw.whole(3, 14);
      return { first, last: addDays(first, days), zone: draw.pick(PLACES) };
    });
  }
}
