import type { MomentKind } from "@/lib/domain/moments/moment.ts";
import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import type { Draw } from "./draw.ts";
import { ENGLISH_SENTENCES, OTHER_ANSWERS } from "./words/answers.ts";
import { ENGLISH_INTENTIONS, OTHER_INTENTIONS, type WrittenIntention } from "./words/intentions.ts";
import { ENGLISH_NOTES, NAMES, OCCASIONS, OTHER_NOTES } from "./words/notes.ts";
import { ENGLISH_PRACTICES, OTHER_PRACTICES } from "./words/practices.ts";

/** What the person writes, in English alone or in many languages. */
export class Wording {
  #isMixed: boolean;

  constructor(languages: "english" | "many") {
    this.#isMixed = languages === "many";
  }

  /** Intentions in the order in which they become current; the last is always an English one. */
  intentions(count: number, draw: Draw): WrittenIntention[] {
    const [newest, ...others] = draw.shuffled(ENGLISH_INTENTIONS);
    const earlier = draw.shuffled(this.#isMixed ? [...others, ...OTHER_INTENTIONS] : others);
    const written = Array.from({ length: count - 1 }, (_, index) => earlier[index % earlier.length]);
    return [...written, newest].filter((intention) => intention !== undefined);
  }

  practice(draw: Draw): string {
    return draw.pick(draw.chance(0.12) && this.#isMixed ? OTHER_PRACTICES : ENGLISH_PRACTICES);
  }

  englishPractice(draw: Draw): string {
    return draw.pick(ENGLISH_PRACTICES);
  }

  /** What was typed beside a moment. */
  noteOn(kind: MomentKind, draw: Draw): string {
    return filled(draw.pick(draw.chance(0.12) && this.#isMixed ? OTHER_NOTES : ENGLISH_NOTES[kind]), draw);
  }

  /** An answer of a weekly: most of a few sentences, some of a page, one in eighty of about 2,000 words. */
  answerTo(slot: ReflectionSlot, draw: Draw): string {
    if (draw.chance(0.1) && this.#isMixed) return draw.pick(OTHER_ANSWERS);
    const length = draw.weighted({ short: 88, page: 10.75, long: 1.25 });
    if (length === "short") return sentences(slot, draw.whole(1, 4), draw);
    return paragraphs(slot, length === "page" ? draw.whole(3, 6) : 34, draw);
  }
}

/** A text of so many paragraphs of four to six sentences. */
export function paragraphs(slot: ReflectionSlot, count: number, draw: Draw): string {
  return Array.from({ length: count }, () => sentences(slot, draw.whole(4, 6), draw)).join("\n\n");
}

/** A few sentences of an answer. */
export function sentences(slot: ReflectionSlot, count: number, draw: Draw): string {
  const chosen = draw.shuffled(ENGLISH_SENTENCES[slot]).slice(0, count);
  return chosen.map((sentence) => filled(sentence, draw)).join(" ");
}

function filled(text: string, draw: Draw): string {
  return text.replaceAll("{name}", () => draw.pick(NAMES)).replaceAll("{where}", () => draw.pick(OCCASIONS));
}
