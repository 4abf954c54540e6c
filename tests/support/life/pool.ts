import type { Draw } from "./draw.ts";

/** How much of it is in other languages or odd, where the person writes in many. */
const OTHER_SHARE = 0.35;

/** Cards that come in any order, each once before one comes again. */
export class Deck<T> {
  #cards: readonly T[];
  #left: T[] = [];

  constructor(cards: readonly T[]) {
    this.#cards = cards;
  }

  next(draw: Draw): T {
    if (this.#left.length === 0) this.#left = draw.shuffled(this.#cards);
    const card = this.#left.pop();
    if (card === undefined) throw new Error("There is no card.");
    return card;
  }
}

/** What a person has to say of one matter, in English and in other languages. */
export class Pool<T> {
  #english: Deck<T>;
  #other: Deck<T> | undefined;

  /** Without `other` it is English alone. */
  constructor(english: readonly T[], other?: readonly T[]) {
    this.#english = new Deck(english);
    this.#other = other && new Deck(other);
  }

  next(draw: Draw): T {
    const isOther = draw.chance(OTHER_SHARE);
    return ((isOther && this.#other) || this.#english).next(draw);
  }
}
