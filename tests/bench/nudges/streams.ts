import { mulberry32 } from "@/tests/support/life/mulberry32.ts";

export type Stream = () => number;

/** One key out of several, such as seed, world, person and day, so that neighbours lie far apart. */
export function keyOf(...parts: readonly number[]): number {
  let key = 0x811c9dc5;
  for (const part of parts) {
    key = Math.imul(key ^ part, 0x85ebca6b);
    key = Math.imul(key ^ (key >>> 15), 0xc2b2ae35);
    key ^= key >>> 13;
  }
  return key >>> 0;
}

/** Draws of one matter, which no other matter can shift. */
export function streamOf(...parts: readonly number[]): Stream {
  return mulberry32(keyOf(...parts));
}

export function between(stream: Stream, [least, most]: readonly [number, number]): number {
  return least + (most - least) * stream();
}

/** A whole number, both ends included. */
export function wholeBetween(stream: Stream, [least, most]: readonly [number, number]): number {
  return least + Math.floor(stream() * (most - least + 1));
}

/** A draw from the standard normal distribution (Box–Muller). */
export function normal(stream: Stream): number {
  const radius = Math.sqrt(-2 * Math.log(1 - stream()));
  return radius * Math.cos(2 * Math.PI * stream());
}
