import { NOT_THIS_WEEK, type Rating } from "@/lib/domain/ratings/rating.ts";
import { weekOfTwins } from "@/lib/domain/ratings/then-now.ts";
import { type DayKey, daysBetween, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { RATING_ITEMS } from "@/lib/prompts/rating-items.ts";
import type { Calendar } from "../calendar.ts";
import { Draw } from "../draw.ts";
import { type LivedCapability, wordingAt } from "./lived-capabilities.ts";
import { ratedCourse } from "./rated-course.ts";

const MONDAY = 1;
/** Share of the weeklies that are begun without a rating. */
const UNRATED = 0.1;

type Thing = Pick<Rating, "capability" | "ownCapabilityId" | "label" | "wordingVersion">;

/** The self-ratings of a life, given week by week. What a week would be rated is known from the beginning. */
export class LivedRatings {
  #weekly = new Map<DayKey, Rating[]>();
  #twins: Rating[] = [];
  #seed: number;
  #first: DayKey;
  #weeks: number;
  #capabilities: readonly LivedCapability[];
  #courses = new Map<string, number[]>();

  constructor(seed: number, { first, last }: Calendar, capabilities: readonly LivedCapability[]) {
    this.#seed = seed;
    this.#first = startOfWeek(first, MONDAY);
    this.#weeks = Math.ceil(daysBetween(this.#first, last) / 7) + 1;
    this.#capabilities = capabilities;
  }

  get rows(): Rating[] {
    return [...this.#weekly.values(), this.#twins].flat();
  }

  /** Those of one week, without twins. */
  of(period: DayKey): readonly Rating[] {
    return this.#weekly.get(period) ?? [];
  }

  /** Rates a week, in the minutes after an instant (epoch ms), unless it was rated before. */
  rateWeek(period: DayKey, since: number): void {
    if (this.#weekly.has(period)) return;
    const draw = new Draw(this.#seed, `ratings/${period}`);
    if (draw.chance(UNRATED)) return;
    const given: Rating[] = [];
    this.#weekly.set(period, given);
    let at = since;
    for (const thing of this.#asked(since)) {
      at += draw.whole(3_000, 12_000);
      const answer = draw.weighted({ value: 88, passed: 8, absent: 4 });
      if (answer === "absent") continue;
      const value = answer === "passed" ? NOT_THIS_WEEK : this.#valueOf(thing, period);
      // Now and then it is thought over.
      const settledAt = draw.chance(0.06) ? at + 2_000 : at;
      given.push(this.#row({ thing, period, value }, at, settledAt, draw));
    }
  }

  /** The twins of a quarter: where one now sees oneself at its beginning, often lower than one then did. */
  rateThen(quarter: DayKey, since: number): void {
    const period = weekOfTwins(quarter);
    const draw = new Draw(this.#seed, `ratings-then/${quarter}`);
    let at = since;
    for (const thing of this.#asked(since)) {
      at += draw.whole(4_000, 15_000);
      if (draw.chance(0.1)) continue;
      const less = Number(draw.weighted({ "-1": 1, "0": 4, "1": 4, "2": 2 }));
      const value = Math.max(0, Math.min(10, this.#valueOf(thing, period) - less));
      this.#twins.push({ ...this.#row({ thing, period, value }, at, at, draw), thenNow: true });
    }
  }

  #asked(at: number): Thing[] {
    const own = this.#capabilities.flatMap((capability): Thing[] => {
      const wording = wordingAt(capability, at);
      if (wording === undefined) return [];
      const { label, wordingVersion } = wording;
      return [{ capability: "own", ownCapabilityId: capability.row.id, label, wordingVersion }];
    });
    return [
      ...RATING_ITEMS.map(({ capability, wordingVersion }) => ({ capability, wordingVersion })),
      ...own,
    ];
  }

  #valueOf({ capability, ownCapabilityId = "" }: Thing, period: DayKey): number {
    const topic = `${capability}/${ownCapabilityId}`;
    const course = this.#courses.get(topic) ?? ratedCourse(this.#seed, topic, this.#weeks);
    this.#courses.set(topic, course);
    const week = daysBetween(this.#first, period) / 7;
    return course[Math.max(0, week)] ?? 5;
  }

  #row(
    { thing, period, value }: { thing: Thing } & Pick<Rating, "period" | "value">,
    createdAt: number,
    at: number,
    draw: Draw,
  ): Rating {
    return { id: draw.id(createdAt), createdAt, updatedAt: at, ...thing, period, value, at };
  }
}
