import { addDays, type DayKey, dayKeySchema, daysBetween, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { Draw } from "./draw.ts";

interface Absence {
  first: DayKey;
  last: DayKey;
  /** Whether the person told the product to pause, or simply was not there. */
  paused: boolean;
}

/** From Sunday on; working days differ, weekends have little. */
const WEEKDAY_SHARES = [0.07, 1.1, 1, 1.15, 0.95, 0.75, 0.1];
/** What all the days of an ordinary year come to in whole ones. */
const ORDINARY_DAYS = 222;

/** When the person is there at all, and how much of it they log: no two weeks are alike. */
export class Presence {
  #absences = new Map<number, Absence[]>();
  #bursts = new Map<number, Set<DayKey>>();

  #seed: number;
  #momentsAYear: number;
  #thereFrom: DayKey;

  /** From `thereFrom` on the person is always there, so that whoever looks at a life finds it lived. */
  constructor(seed: number, momentsAYear: number, thereFrom: DayKey) {
    this.#seed = seed;
    this.#momentsAYear = momentsAYear;
    this.#thereFrom = thereFrom;
  }

  isAwayOn(day: DayKey): boolean {
    return this.#absenceOn(day) !== undefined;
  }

  isPausedOn(day: DayKey): boolean {
    return this.#absenceOn(day)?.paused ?? false;
  }

  /** How many moments the day holds; often none. */
  momentsOn(day: DayKey): number {
    if (this.isAwayOn(day)) return 0;
    const draw = new Draw(this.#seed, `pace/${day}`);
    const isBurst = this.#burstsOf(Number(day.slice(0, 4))).has(day);
    const share = isBurst ? 2.4 + draw.share() * 1.6 : (WEEKDAY_SHARES[weekdayOf(day)] ?? 0);
    // Now and then a whole day passes without a thought of it.
    if (!isBurst && draw.chance(0.07)) return 0;
    return draw.count((this.#momentsAYear / ORDINARY_DAYS) * share * this.#quarterShare(day));
  }

  /** Some months are lived more closely than others. */
  #quarterShare(day: DayKey): number {
    const quarter = `${day.slice(0, 4)}/${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
    return 0.55 + new Draw(this.#seed, `quarter/${quarter}`).share() * 0.9;
  }

  #absenceOn(day: DayKey): Absence | undefined {
    if (day >= this.#thereFrom) return undefined;
    const year = Number(day.slice(0, 4));
    return [...this.#absencesOf(year - 1), ...this.#absencesOf(year)].find(
      ({ first, last }) => day >= first && day <= last,
    );
  }

  #absencesOf(year: number): Absence[] {
    const known = this.#absences.get(year) ?? drawAbsences(new Draw(this.#seed, `absences/${year}`), year);
    this.#absences.set(year, known);
    return known;
  }

  #burstsOf(year: number): Set<DayKey> {
    const draw = new Draw(this.#seed, `bursts/${year}`);
    const known =
      this.#bursts.get(year) ??
      new Set(Array.from({ length: 9 }, () => addDays(newYear(year), draw.whole(0, 364))));
    this.#bursts.set(year, known);
    return known;
  }
}

function newYear(year: number): DayKey {
  return dayKeySchema.parse(`${year}-01-01`);
}

function drawAbsences(draw: Draw, year: number): Absence[] {
  const absence = (
    monthAndDay: string,
    spread: number,
    least: number,
    most: number,
    pauses = 0.5,
  ): Absence => {
    const first = addDays(dayKeySchema.parse(`${year}-${monthAndDay}`), draw.whole(0, spread));
    return { first, last: addDays(first, draw.whole(least, most) - 1), paused: draw.chance(pauses) };
  };
  const summer = absence("07-10", 30, 10, 21);
  const winter = absence("12-20", 4, 9, 16);
  const spring = absence("03-20", 50, 4, 9);
  // Not a holiday: it just went quiet for some weeks.
  const drifting = draw.chance(0.6) ? [absence("01-15", 330, 14, 45, 0)] : [];
  const short = Array.from({ length: 5 }, () => absence("01-05", 350, 2, 5, 0.1));
  return [summer, winter, spring, ...drifting, ...short].filter(
    ({ first, last }) => daysBetween(first, last) >= 0,
  );
}
