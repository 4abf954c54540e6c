import { type Person, receptivity } from "./person.ts";
import { between, type Stream, streamOf, wholeBetween } from "./streams.ts";
import type { World } from "./world.ts";

/** An instant at which the browser is looked at, with all that chance has in store for it. */
export interface Instant {
  minute: number;
  breakpoint: boolean;
  focus: boolean;
  focusHint: boolean;
  /** What hour, breakpoint, focus and need add to the readiness to answer (logit). */
  pull: number;
  /** In [0, 1): whether the person logs something unasked; what they do with a prompt, should one come. */
  ownDraw: number;
  answerDraw: number;
}

/** One person's day as it is under every policy: nothing in it depends on what any of them does. */
export interface CalendarDay {
  day: number;
  weekend: boolean;
  instants: readonly Instant[];
  /** In [0, 1): whether they leave, whether they mute. */
  leaveDraw: number;
  muteDraw: number;
}

const FREE_DAY_CHANCE = 0.02;
const BREAKPOINT_CHANCE = 0.45;
const FOCUS_CHANCE = 0.35;
const HINT_SENSITIVITY = 0.6;
const NEED_MINUTES = 120;

/** How many instants and moments, and between which minutes of the day. */
const WORKING_DAY = { instants: [18, 26], moments: [1, 3], from: 510, until: 1080 } as const;
const FREE_DAY = { instants: [2, 6], moments: [0, 1], from: 540, until: 1320 } as const;

export function calendarDayOf(world: World, person: Person, day: number): CalendarDay {
  const stream = streamOf(...person.key, day, 0xda7);
  const leaveDraw = stream();
  const muteDraw = stream();
  const weekend = day % 7 >= 5;
  const isFree = stream() < FREE_DAY_CHANCE || weekend;
  const { instants, moments, from, until } = isFree ? FREE_DAY : WORKING_DAY;
  const momentsAt = minutesOf(stream, wholeBetween(stream, moments), from, until);
  const minutes = minutesOf(stream, wholeBetween(stream, instants), from, until);
  return {
    day,
    weekend,
    leaveDraw,
    muteDraw,
    instants: minutes.map((minute) => instantAt(stream, world, person, minute, momentsAt)),
  };
}

/** Different minutes, in order. */
function minutesOf(stream: Stream, count: number, from: number, until: number): number[] {
  const minutes = new Set<number>();
  while (minutes.size < count) minutes.add(Math.floor(between(stream, [from, until])));
  return [...minutes].toSorted((a, b) => a - b);
}

function instantAt(
  stream: Stream,
  world: World,
  person: Person,
  minute: number,
  moments: readonly number[],
): Instant {
  const breakpoint = stream() < BREAKPOINT_CHANCE;
  const focus = stream() < FOCUS_CHANCE;
  const isSensed = stream() < HINT_SENSITIVITY;
  const isNeeded = moments.some((at) => at <= minute && minute - at <= NEED_MINUTES);
  const pull =
    receptivity(person, minute / 60, world.hourAmplitude) +
    (breakpoint ? world.breakpoint : 0) -
    (focus ? world.focus : 0) +
    (isNeeded ? world.need : 0);
  return {
    minute,
    breakpoint,
    focus,
    focusHint: focus && isSensed,
    pull,
    ownDraw: stream(),
    answerDraw: stream(),
  };
}
