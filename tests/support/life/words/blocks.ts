import type { Block } from "@/lib/domain/blocks/block.ts";
import { LINE_MAX } from "@/lib/domain/text/graphemes.ts";

/** Protected time as it is written down. */
export type WrittenBlock = Readonly<Pick<Block, "name" | "purpose">>;

export const ENGLISH_BLOCKS: readonly WrittenBlock[] = [
  { name: "The long view", purpose: "What would make this kind of trouble rare?" },
  { name: "Thinking", purpose: "One question, on paper, with the door shut." },
  { name: "Walk", purpose: "To be seen on the floor, without an errand." },
  { name: "Writing", purpose: "The paper, and nothing else that has letters." },
  { name: "Talks without slides", purpose: "Time for people who have not asked for any." },
  { name: "Learning", purpose: "To be slow at something." },
];

const PURPOSE =
  "Zeit für das, was in keinem Kalender steht: die Nachfolgeplanungsgespräche, die Frage, wovon wir in fünf Jahren leben, ein Brief an jemanden, der gegangen ist, die drei Bücher auf dem Fensterbrett, ein Spaziergang ohne Telefon und, wenn davon noch etwas übrig ist, das Arbeitszeiterfassungssystemeinführungskonzept, oder auch nicht";

export const OTHER_BLOCKS: readonly WrittenBlock[] = [
  // As much as one line can hold.
  { name: "Vordenkzeitschutzraum", purpose: PURPOSE.slice(0, LINE_MAX) },
  { name: "Cisza", purpose: "Żeby usłyszeć własną myśl." },
  { name: "وقتٌ لي", purpose: "ما الذي سيبقى مهمّاً بعد ثلاث سنوات؟" },
  { name: "考える時間", purpose: "急がないことのために。" },
  { name: "🧘🏽 & <deep> work", purpose: "🌊" },
];
