import { calendarDayOf } from "./calendar-day.ts";
import type { Family } from "./families.ts";
import { DAY_INDEXES, live } from "./life.ts";
import { type Lived, together } from "./lived.ts";
import { personOf } from "./person.ts";
import type { NamedPolicy } from "./policy.ts";
import { keyOf } from "./streams.ts";
import { worldOf } from "./world.ts";

export interface Size {
  seed: number;
  worlds: number;
  users: number;
}

/** What came of one policy: in each world, and of the third of each world's people least ready to answer. */
export interface Outcome {
  name: string;
  worlds: readonly Lived[];
  leastReady: readonly Lived[];
}

interface Collected {
  name: string;
  worlds: Lived[];
  leastReady: Lived[];
}

/** Every policy with the same people in the same worlds on the same days. Outcomes stand in the order of `policies`. */
export function tried(
  policies: readonly NamedPolicy[],
  family: Family,
  { seed, worlds, users }: Size,
): Outcome[] {
  const outcomes = policies.map(({ name }): Collected => ({ name, worlds: [], leastReady: [] }));
  for (let index = 0; index < worlds; index += 1) {
    const world = worldOf(seed, index, family);
    const people = Array.from({ length: users }, (_, user) => personOf(world, user)).toSorted(
      (a, b) => a.readiness - b.readiness,
    );
    const lives: Lived[][] = policies.map(() => []);
    for (const person of people) {
      const days = DAY_INDEXES.map((day) => calendarDayOf(world, person, day));
      for (const [place, { make }] of policies.entries()) {
        lives[place]?.push(live(world, person, days, make(keyOf(...person.key, 0x90))));
      }
    }
    for (const [place, outcome] of outcomes.entries()) {
      const all = lives[place] ?? [];
      outcome.worlds.push(together(all));
      outcome.leastReady.push(together(all.slice(0, Math.round(users / 3))));
    }
  }
  return outcomes;
}
