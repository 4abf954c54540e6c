import { addDays, type DayKey, toDayKey } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, instantAt } from "@/lib/domain/time/wall-clock.ts";
import type { Draw } from "./draw.ts";
import type { Presence } from "./presence.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** Minutes since midnight between which a person takes time for what they want. */
const FROM_MINUTES = 8 * 60 + 10;
const UNTIL_MINUTES = 18 * 60 + 30;

/** The days of a life, and when on them the person comes to something. */
export class Calendar {
  readonly first: DayKey;
  readonly last: DayKey;
  /** The end of the life (epoch ms). */
  readonly until: number;
  #presence: Presence;
  #whereabouts: Whereabouts;

  constructor(
    { first, last, until }: { first: DayKey; last: DayKey; until: number },
    { presence, whereabouts }: { presence: Presence; whereabouts: Whereabouts },
  ) {
    this.first = first;
    this.last = last;
    this.until = until;
    this.#presence = presence;
    this.#whereabouts = whereabouts;
  }

  /**
   * An instant (epoch ms) on that day, or on the next on which the person is there. For a day after
   * the last it lies after the end.
   */
  on(day: DayKey, draw: Draw): number {
    let there = day;
    while (this.#presence.isAwayOn(there)) there = addDays(there, 1);
    const minutes = draw.whole(FROM_MINUTES, UNTIL_MINUTES);
    return instantAt(there, minutes, this.#whereabouts.zoneOn(there)) + draw.whole(0, 59_999);
  }

  /** An instant some days, at least one, after another (epoch ms). */
  after(at: number, days: number, draw: Draw): number {
    return this.on(addDays(this.dayAt(at), days), draw);
  }

  /** The day that the person's calendar shows at an instant (epoch ms). */
  dayAt(at: number): DayKey {
    return calendarDayAt(at, this.#whereabouts.zoneOn(toDayKey(at)));
  }

  isAwayOn(day: DayKey): boolean {
    return this.#presence.isAwayOn(day);
  }

  /** Whether something that happens at that instant (epoch ms) still belongs to the life. */
  holds(at: number): boolean {
    return at <= this.until;
  }
}
