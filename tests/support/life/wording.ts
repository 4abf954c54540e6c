import type { MomentKind } from "@/lib/domain/moments/moment.ts";
import type { ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import type { Draw } from "./draw.ts";
import { ENGLISH_SENTENCES, OTHER_ANSWERS } from "./words/answers.ts";
import { ENGLISH_NOTES, NAMES, OCCASIONS, OTHER_NOTES } from "./words/notes.ts";

function filled(text: string, draw: Draw): string {
  return text.replaceAll("{name}", () => draw.pick(NAMES)).replaceAll("{where}", () => draw.pick(OCCASIONS));
}

/** What was typed beside a moment. */
export function noteOn(kind: MomentKind, draw: Draw): string {
  return filled(draw.pick(draw.chance(0.12) ? OTHER_NOTES : ENGLISH_NOTES[kind]), draw);
}

/** An answer of a weekly: most of a few sentences, some of a page, one in eighty of about 2,000 words. */
export function answerTo(slot: ReflectionSlot, draw: Draw): string {
  if (draw.chance(0.1)) return draw.pick(OTHER_ANSWERS);
  const length = draw.weighted({ short: 88, page: 10.75, long: 1.25 });
  if (length === "short") return sentences(slot, draw.whole(1, 4), draw);
  const paragraphs = length === "page" ? draw.whole(3, 6) : 34;
  return Array.from({ length: paragraphs }, () => sentences(slot, draw.whole(4, 6), draw)).join("\n\n");
}

function sentences(slot: ReflectionSlot, count: number, draw: Draw): string {
  const chosen = draw.shuffled(ENGLISH_SENTENCES[slot]).slice(0, count);
  return chosen.map((sentence) => filled(sentence, draw)).join(" ");
}
