import { v7 } from "uuid";

import { mulberry32 } from "./mulberry32.ts";

/** Random choices that come again with the same seed. */
export class Draw {
  #next: () => number;

  /** `topic` keeps the draws of one matter, such as the moments of one day, apart from all others. */
  constructor(seed: number, topic: string) {
    this.#next = mulberry32(hashed(`${seed}/${topic}`));
  }

  /** In [0, 1). */
  share(): number {
    return this.#next();
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.#next() * list.length)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  }

  /** One of the keys, each as likely as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const keys = Object.keys(weights) as K[];
    const total = keys.reduce((sum, key) => sum + weights[key], 0);
    let rest = this.#next() * total;
    return keys.find((key) => (rest -= weights[key]) < 0) ?? this.pick(keys);
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, place: this.#next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }

  /** How many of something happen when `mean` do on average (Poisson). */
  count(mean: number): number {
    let count = 0;
    for (let product = this.#next(); product > Math.exp(-mean); product *= this.#next()) count += 1;
    return count;
  }

  /** A UUID v7 made at an instant (epoch ms). */
  id(at: number): string {
    const random = Uint8Array.from({ length: 16 }, () => this.whole(0, 255));
    return v7({ msecs: at, random });
  }
}

/** FNV-1a with a last stir, so that topics which differ in one letter lie far apart. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
